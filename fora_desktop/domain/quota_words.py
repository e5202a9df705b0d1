"""The words in which a number of meetings is said, in Danish, Swedish and English."""

from fora_desktop.domain.periods import Period

Words = tuple[str, ...]


def _phrases(text: str) -> frozenset[Words]:
    return frozenset(tuple(phrase.split()) for phrase in text.split("|"))


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _numbered(text: str) -> dict[str, int]:
    return {word: number for number, word in enumerate(text.split(), 1)}


NUMBERS = {
    word: number
    for number, words in {
        0: "nul noll zero",
        1: "en et én ét ett one",
        2: "to två two",
        3: "tre three",
        4: "fire fyra four",
        5: "fem five",
        6: "seks sex six",
        7: "syv sju seven",
        8: "otte åtta eight",
        9: "ni nio nine",
        10: "ti tio ten",
        11: "elleve elva eleven",
        12: "tolv twelve",
        13: "tretten tretton thirteen",
        14: "fjorten fjorton fourteen",
        15: "femten femton fifteen",
        16: "seksten sexton sixteen",
        17: "sytten sjutton seventeen",
        18: "atten arton eighteen",
        19: "nitten nitton nineteen",
        20: "tyve tjugo twenty",
        30: "tredive trettio thirty",
        40: "fyrre fyrtio forty",
        50: "halvtreds femtio fifty",
    }.items()
    for word in words.split()
}
ENGLISH_UNITS = _numbered("one two three four five six seven eight nine")
ENGLISH_TENS = {"twenty": 20, "thirty": 30, "forty": 40, "fifty": 50}
_SWEDISH_UNITS = _numbered("ett två tre fyra fem sex sju åtta nio") | {"en": 1}
_DANISH_UNITS = _numbered("en to tre fire fem seks syv otte ni") | {"én": 1}
NUMBERS |= {
    unit + "og" + tens: NUMBERS[tens] + number
    for tens in ("tyve", "tredive", "fyrre", "halvtreds")
    for unit, number in _DANISH_UNITS.items()
}
NUMBERS |= {
    tens + unit: NUMBERS[tens] + number
    for tens in ("tjugo", "trettio", "fyrtio", "femtio")
    for unit, number in _SWEDISH_UNITS.items()
}
ORDINALS = {
    word: number
    for number, words in {
        2: "anden andet andra annan annat second other 2nd",
        3: "tredje third 3rd",
        4: "fjerde fjärde fourth 4th",
        5: "femte fifth 5th",
        6: "sjette sjätte sixth 6th",
        7: "syvende sjunde seventh 7th",
        8: "ottende åttonde eighth 8th",
        9: "niende nionde ninth 9th",
        10: "tiende tionde tenth 10th",
        12: "tolvte tolfte twelfth 12th",
        14: "fjortende fjortonde fourteenth 14th",
    }.items()
    for word in words.split()
}
TIMES = {"once": 1, "twice": 2, "thrice": 3}

MINIMUM = _phrases(
    "mindst|minimum|min|som minimum|minimum af|ikke under|ikke færre end|ikke mindre end|minst|som minst|åtminstone"
    "|inte färre än|inte mindre än|lägst|at least|a minimum of|minimum of|no fewer than|not fewer than|no less than"
    "|not less than"
)
MAXIMUM = _phrases(
    "højst|højest|allerhøjst|maksimum|maksimalt|maks|max|maximum|maximalt|som maksimum|op til|ikke over|ikke mere end"
    "|ikke flere end|högst|som mest|upp till|inte fler än|inte mer än|at most|a maximum of|maximum of|up to"
    "|no more than|not more than"
)
EXACTLY = _phrases("præcis|præcist|nøjagtig|nøjagtigt|netop|exakt|precis|exactly")
OR_MORE = _phrases("eller flere|eller mere|eller fler|eller mer|or more")
ON_DEMAND = _phrases(
    "efter behov|ved behov|efter konkret behov|når der er behov|når der er behov for det|når det er nødvendigt|ad hoc"
    "|vid behov|efter behov|när behov finns|när det behövs|när behov uppstår"
    "|as needed|when needed|if needed|whenever needed|as required|when required|on demand|as necessary|when necessary"
)
MORE = _phrases("yderligere|øvrige|andre|flere|ekstra|ytterligare|övriga|andra|fler|additional|further|other|more")
"""Before `meetings as needed` they say nothing that counts."""
FILLER = _phrases(
    "der|skal|holdes|afholdes|mødes|antal møder|i alt|ska|skall|hålls|träffas|möts|totalt|sammanlagt|antal möten"
    "|shall|must|be|is|are|held|meets|meet|to be held|in total|number of meetings"
    "|gennemføres|gennemført|have haft|genomföras|genomförs|ha erhållit|carried out|conducted|have had"
)
MEETING = _phrases(
    "møde|møder|möte|möten|meeting|meetings"
    "|samtale|samtaler|medarbejdersamtale|medarbejdersamtaler|udviklingssamtale|udviklingssamtaler|mus"
    "|samtal|medarbetarsamtal|utvecklingssamtal|talk|talks|appraisal|appraisals|performance review"
    "|statuskontrol|statuskontroller|statuskontroll|status check|status checks|chefsforum"
)
"""A talk with one employee, a check of one leader's cases: what each of them has is their board's meeting."""
GANGE = _phrases("gang|gange|gg|gång|gånger|ggr|times|x|×")

AND = _phrases(
    "og|samt|plus|+|&|derudover|herudover|desuden|dertil|ellers|med|och|dessutom|därutöver|i övrigt|i øvrigt|annars"
    "|and|as well as|in addition|also|otherwise|with"
)
BUT = _phrases("dog|men|dock|but|however|though")
OF_WHICH = _phrases("heraf|deraf|hvoraf|herunder|inkl|inklusive|varav|därav|inklusive|including|of which")

BETWEEN = {"mellem": "og", "mellan": "och", "between": "and"}
FROM = {"fra": "til", "från": "till", "from": "to"}
RANGE_WORDS = frozenset({"til", "till", "à"})
BESIDE_TO = frozenset(str(n) for n in range(1000)) | {
    *ENGLISH_UNITS,
    *ENGLISH_TENS,
    *TIMES,
    *_words("ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"),
}
"""Between these `to` is English, elsewhere it is the Danish two."""
OR = frozenset({"eller", "or"})

RHYTHMS: dict[Words, tuple[Period, int]] = {
    tuple(words.split()): period
    for period, phrases in {
        (Period.WEEK, 1): "ugentlig|ugentlige|ugentligt|ugevis|veckovis|veckovisa|weekly",
        (Period.WEEK, 2): "fortnightly",
        (Period.MONTH, 1): "månedlig|månedlige|månedligt|månedsvis|månadsvis|månatlig|månatliga|månatligen|monthly",
        (Period.QUARTER, 1): "kvartalsvis|kvartalsvise|kvartalsvist|kvartalsvisa|quarterly",
        (Period.HALF_YEAR, 1): "halvårlig|halvårlige|halvårligt|halvårsvis|halvårsvise|halvårsvist|halvårligen"
        "|halvårliga|half yearly|half - yearly|semiannually|semi - annually|semiannual|semi - annual",
        (Period.YEAR, 1): "årlig|årlige|årligt|årligen|årliga|yearly|annually|annual",
    }.items()
    for words in phrases.split("|")
}
UNITS: dict[Words, tuple[Period, int]] = {
    tuple(words.split()): period
    for period, phrases in {
        (Period.WEEK, 1): "uge|uger|vecka|veckor|week|weeks",
        (Period.WEEK, 2): "fortnight",
        (Period.MONTH, 1): "måned|måneder|md|mdr|mnd|månad|månader|month|months",
        (Period.QUARTER, 1): "kvartal|kvartaler|quarter|quarters",
        (Period.HALF_YEAR, 1): "halvår|halve år|halvt år|termin|terminer|half year|half - year|half years|half - years",
        (Period.YEAR, 1): "år|kalenderår|year|years|calendar year|calendar years|annum",
    }.items()
    for words in phrases.split("|")
}
DEFINITE_UNITS: dict[Words, tuple[Period, int]] = {
    tuple(words.split()): period
    for period, phrases in {
        (Period.WEEK, 1): "ugen|veckan",
        (Period.MONTH, 1): "måneden|månaden",
        (Period.QUARTER, 1): "kvartalet",
        (Period.HALF_YEAR, 1): "halvåret|terminen",
        (Period.YEAR, 1): "året|kalenderåret",
    }.items()
    for words in phrases.split("|")
}
SEASONS = _phrases(
    "vår och höst|höst och vår|varje vår och höst|varje höst och vår|forår og efterår|efterår og forår"
    "|hvert forår og efterår|hvert efterår og forår|hvert forår og hvert efterår"
    "|spring and autumn|spring and fall|every spring and autumn|every spring and fall"
)
"""Once in each half of the year; with another number than one it could be counted in two ways."""
EACH = _phrases(
    "pr|per|/|hver|hvert|for hver|for hvert|med hver|med hvert|i hver|i hvert|hos hver|hos hvert"
    "|varje|för varje|med varje|i varje|hos varje|var och en av"
    "|each|every|for each|for every|with each|with every|in each|in every"
)
"""Before the word for a person or a unit they say whom a number counts for."""
PERSON_ENDINGS = (
    *("person", "medarbejder", "ansat", "leder", "chef", "sagsbehandler", "efterforsker", "borgmester"),
    *("medarbetare", "anställd", "ledare", "handläggare", "utredare"),
    *("employee", "leader", "manager", "chief", "officer", "investigator"),
)
UNIT_ENDINGS = (
    *("enhed", "afdeling", "kommune", "station", "vejcenter", "lokalråd"),
    *("enhet", "avdelning", "kommun", "närpolisområde", "polisteam"),
    *("unit", "department", "municipality"),
)
"""How the words end that name a person or a unit: efterforskningsleder, förundersökningsledare, politistation."""
DOMAINS = _words("ansvarsområde ansvarsområder ansvarsområden")
"""`i varje förundersökningsledares ansvarsområde`: the leader is meant."""
COUNTED = frozenset({("antal", "genomförda"), ("antal", "gennemførte"), ("antal", "afholdte"), ("number", "held")})
"""With these before it a text says what is counted and no number: nothing can be missing."""
DAYS = frozenset({"dag", "dage", "dagar", "day", "days"})
EVERY = _phrases("hver|hvert|i hver|i hvert|var|vart|varje|i varje|every|each|in every|in each")
EVERY_OTHER = _phrases("varannan|vartannat")
PER = _phrases("pr|per|/|a|an|in a|inden for et|inden for en|inom ett|inom en|på et|på en|i løbet af et|i løbet af en")
IN_THE = _phrases("i|om|i løbet af|inden for|under")

ABBREVIATIONS = frozenset({"pr", "min", "maks", "max", "gg", "ggr", "md", "mdr", "mnd", "inkl"})

KIND_NOUNS = {
    "møder": "møde",
    "møde": "møde",
    "øvelser": "øvelse",
    "øvelse": "øvelse",
    "möten": "möte",
    "möte": "möte",
    "övningar": "övning",
    "övning": "övning",
    "meetings": "meeting",
    "meeting": "meeting",
    "exercises": "exercise",
    "exercise": "exercise",
}
NO_KINDS = ("fremmøde", "imøde", "prøvelse", "udøvelse", "bedrøvelse", "utövning", "prövning")
"""Words that end like a kind of meeting and are none."""
NO_STEMS = (
    *("råd", "råds", "udvalg", "udvalgs", "nævn", "nævns", "kommission", "kommissions", "netværk", "netværks"),
    *("gruppe", "team", "teams", "stab", "stabs", "bestyrelse", "bestyrelses", "forum", "forums"),
    *("uge", "måned", "måneds", "kvartal", "kvartals", "halvår", "halvårs", "dag", "dags"),
)
"""With these before it, a meeting is one of the body itself, or one in a period: neither is a kind (kredsrådsmøder)."""
STEMS = _words("samarbejds stor dialog status borger koordinations års fælles samverkans samarbets")
"""Written apart from their `møder` now and then."""
SAME_KIND = {
    "stormöte": "stormøde",
    "samverkansmöte": "samarbejdsmøde",
    "samarbetsmöte": "samarbejdsmøde",
    "övning": "øvelse",
    "exercise": "øvelse",
}
KIND_ADJECTIVES = {
    word: adjective
    for adjective, words in {
        "ordinært": "ordinær ordinært ordinære ordinarie ordinary regular",
        "ekstraordinært": "ekstraordinær ekstraordinært ekstraordinære extra extraordinarie extraordinära"
        " extraordinary",
        "fysisk": "fysisk fysiske fysiskt fysiska physical",
        "digitalt": "digitalt digitale digitala digital",
        "virtuelt": "virtuelt virtuelle virtuellt virtuella virtual",
        "offentligt": "offentligt offentlige offentliga public",
        "åbent": "åbent åbne öppet öppna open",
        "lukket": "lukket lukkede slutna closed",
        "internt": "internt interne interna internal",
        "eksternt": "eksternt eksterne externt externa external",
        "fælles": "fælles gemensamt gemensamma joint",
        "lokalt": "lokalt lokale lokala local",
        "fagligt": "fagligt faglige",
        "strategisk": "strategisk strategiske strategiskt strategiska strategic",
        "operativt": "operativt operative operativa operational",
    }.items()
    for word in words.split()
}

DIFFERS = _words("forskelligt forskellig varierer varierende olika varierar different differs varies")
SET_LOCALLY = _phrases(
    "fastsættes lokalt|aftales lokalt|fastlægges lokalt|fastsættes i de enkelte kommuner|angives for hver kommune"
    "|fastsættes i den enkelte kommune|fastställs lokalt|bestäms lokalt|set locally|set by each municipality"
)
