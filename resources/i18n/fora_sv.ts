<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="da_DK">
<context>
    <name></name>
    <message>
        <source> (datoerne er ikke efterset)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (fortrudt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (lukket)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Der er ingen ledig tid i nærheden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Der er: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Det tidligere er lagt til side som {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nærmeste ledige tid er {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Og {n} til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> eller </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og {n} den {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og {n} senere ligeså</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og {n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(argument_name)s: %(message)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(value)r kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(value)r kendes ikke. Vælg mellem %(choices)s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%r hører ikke til her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mødetype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Varsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} venter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to hører til “postponed”: skriv den tid, som mødet er udsat til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Årsag: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. maj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>162 af 265 møder er lagt · cirka 16 sek. tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 fora mangler kort navn og vises afkortet i kalenderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. pinsedag er helligdag. Nærmeste ledige dag er ons. 27. maj.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25. maj 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AFLYST: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANTAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afbrudt. Intet er ændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afstanden skrives i procent af den jævne, fra 0 til 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt er i orden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre møder holdes efter behov og tæller ikke med i kravet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annullér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagud: 0 af mindst 4 holdt. 1 skulle være holdt den 2. april.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagud: {numbers}. {missing} mangler; {should}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemærk {day}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregner plan for {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beskeder i siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug 27. maj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagens sikkerhedskopi blev ikke taget. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er allerede en fil i {path}. Den er urørt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er allerede en fil i {path}. Den er urørt. Vælg et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen lokale fora her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen møder her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet at annullere fortrydelsen af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet at fortryde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet kapitel {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet katalog med navnet ”{name}”. Vælg et af disse: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet møde med id “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet register i {path}. Opret et med “fora init”, eller vælg et andet med --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der mangler en kommando. Se “fora --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der mangler en værdi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der mangler: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det tidligere register er lagt til side som {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken med {path} er fuld. Intet er ændret, og det tidligere er sikkert. Frigør plads, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efter behov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efter behov: 3 møder holdt i år. Intet minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efter behov: intet minimum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efter behov: {held} holdt {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efter et jævnt tempo skulle {n} være holdt nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellers efter behov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ny tid hører til et møde, der udsættes. Brug “postponed --to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En påmindelse skal ligge mellem 0 minutter og 4 uger før mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endnu ingen trin. Alt, hvad du ændrer, står her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et af disse skal angives: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor til at være en oversigt (over {size} MB); vælg filen med selve teksten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke en oversigt: den har hverken kapitler eller felter som ”Emne”; vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke tekst i et tegnsæt, som Fora kender; gem oversigten som ren tekst i UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er tom; vælg filen med oversigtens tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er {what} og ikke ren tekst; åbn den, gem den som ren tekst (.txt), og vælg den fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er åben hos Jonas Elkjær på SEKR-PC-07. Du kan læse, men ikke ændre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har kapitler, men ingen fora med felterne ”Emne” til ”Antal møder”; hent hele oversigten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har {count} linjer og er for lang til at være en oversigt; vælg filen med selve oversigten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan ikke gemmes under det navn: det er for langt eller har tegn, der ikke kan bruges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kunne ikke gemmes: drevet F: er fyldt. Dine ændringer er sikre i kladden. Frigør plads, eller gem et andet sted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen slutter eller brydes midt i et tegn og er vist afkortet; hent hele oversigten igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen {path} er ikke et register fra Fora. Filen er urørt. Vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen {path} er tom (0 bytes) og er ikke et register. Filen er urørt. Gendan den fra en sikkerhedskopi med “fora restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen {path} kan ikke læses. Intet er ændret. Se efter, om drevet er til rådighed, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen {path} kan ikke åbnes ({reason}); vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet fra {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet fra {when}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke {what} “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortrudt: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum: {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen “{rule}” giver ingen datoer. Vælg en anden regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen “{rule}” giver over {limit} møder. Begræns den med COUNT eller UNTIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen “{rule}” har ingen ende. Tilføj COUNT (antal) eller UNTIL (sidste dag).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen “{rule}” kan ikke læses. Skriv den som en RRULE, f.eks. FREQ=MONTHLY;BYDAY=2WE;COUNT=4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjort igen: {step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkend {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grundlovsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HANDLING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Højst {meetings} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fastsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fastsat: angives for hver kommune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fastsat: kataloget angiver intet antal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fastsat: “{text}” kan ikke læses som et mødekrav.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke opfyldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke opfyldt: 2 af mindst 4 møder holdt i 2025.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke opfyldt: {held} holdt i {period}, {n} ikke noteret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke opfyldt: {held} holdt i {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke opfyldt: {period} gik uden {kind} (aftale: mindst {agreed} {each}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen lokale fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder i juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet minimum for {days} af periodens {all} dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet svarer til søgningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juleaftensdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KAPITEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KOMMANDO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KOMMUNE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender eksporteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderen er for stor til Google Kalender. Del den op med --from og --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderen og JSON kan ikke begge skrives til standard output. Angiv en fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke bruges sammen med %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke læses: “{text}”. Skriv for eksempel “Mindst 4” eller “1 i kvartalet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kap.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlerne er nummereret fra 1 til {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlet hedder nu “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlet “{title}” er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlet “{title}” er oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlet “{title}” har fora. Flyt dem til et andet kapitel først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlet “{title}” har fået et andet nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladde til Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knapper og felter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolonner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kravet er nået, når {meetings} er noteret som holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kravet nås den {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kravet nås den {day}; {pace}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun det, der kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun {known} af registerets {all} fora findes i teksten; se efter, om det er den rigtige oversigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun {n} dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun {n} dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOKALE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>LOKALT_FORUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line} har et tegn, der ikke hører til i tekst (U+{code}); gem oversigten igen som ren tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line} har over {most} tegn; gem oversigten igen som tekst med linjeskift.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: det første forum i kapitlet ”{title}” har ingen overskrift; skriv den over ”Emne”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: en oversigt kan højst have {most} fora; del den i flere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: feltet ”{label}” står uden et forum over sig; hent oversigten med alle overskrifter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: forummet ”{heading}” står der allerede i linje {earlier}; slet eller ret det ene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: forummet ”{heading}” står før det første kapitel; hent oversigten fra begyndelsen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: kapitel {number} står der allerede i linje {earlier}; ret numrene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: kapitlet ”{text}” har ingen fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: oversigten begynder med kapitel {number}; hent den fra kapitel 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: overskriften ”{suggestion}” er skilt fra kapitellinjen ”{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: snitfladen ”{text}” svarer ikke til et bestemt forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: ”{label}” mangler i forummet ”{heading}”; sæt feltet ind, også når det er tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: ”{text}” er måske en slåfejl for ”{suggestion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: ”{text}” har ingen felter under sig; hent hele oversigten, eller slet linjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: ”{text}” hører ikke til et forum og er sprunget over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: ”{text}” står ikke i rækkefølge; kapitel {suggestion} var ventet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokale fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalrådet i Holbæk er flyttet til ons. 27. maj kl. 14.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalt forum: {boards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lovgrundlag: {legal_basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyst tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler planlægning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler planlægning: 2 holdt, 1 planlagt. 1 møde mangler dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler planlægning: {numbers}. {missing} mangler dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler registrering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler registrering: mødet den 3. juni er ikke noteret som holdt eller aflyst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler registrering: {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindst {meetings} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MØDE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MØDETYPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav: ord, tegn og sætning følges altid ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder tættere end {percent} % af den jævne afstand bemærkes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet “{summary}” {day} slutter, før det begynder. Ret mødets tider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødets varighed skal være fra 1 minut til 31 døgn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørkt tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet mangler. Skriv et navn, og gem igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet på registret mangler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytårsaftensdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opdateret {date} kl. {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opfyldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opfyldt: 4 af mindst 4 møder er holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opfyldt: {held} er holdt {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opfyldt: {held} er holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oprindelig rækkefølge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinært møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over maksimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over maksimum: 3 møder holdt eller planlagt; højst 2 om året.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over maksimum: {meetings} holdt eller planlagt; højst {n} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten slutter efter kapitlet ”{title}” (linje {line}) uden dets fora; hent hele oversigten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten slutter i forummet ”{heading}” (linje {line}): ”{label}” mangler; hent hele filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERIODENS_FØRSTE_DAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PERSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PLADS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PROCENT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt: 1 holdt, 3 planlagt. Kravet nås den 24. november.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politikredsens samarbejdsfora: register, mødekrav og kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Præcis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Præcis {meetings} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registerets sidste {count} fora mangler i teksten; se efter, om filen er afkortet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret har endnu ingen personer. Brug --role til en chefs kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret har ikke præcis én politikreds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret kan ikke oprettes i {path}. Se efter, om mappen kan skrives, og om der er plads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret mangler {name}. Gendan det fra en sikkerhedskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er beskadiget. Filen er urørt, og sikkerhedskopierne er ikke berørt. Gendan den nyeste med “fora restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er gendannet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er i brug af et andet program. Intet er ændret. Luk det andet program, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er i orden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er lavet af en nyere Fora. Filen er urørt. Installér den nyeste Fora, og åbn igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er oprettet: {title}, {forums} fora, {boards} lokale fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} kan kun læses. Intet er ændret. Bed om skriveadgang til filen og mappen, eller gem en kopi et andet sted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SLAGS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SQLite siger: {detail}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>START</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STED</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>STI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senest ændret {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopien er gemt som {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopien kunne ikke gemmes i {path}. Registret er urørt. Vælg en anden mappe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul beskeden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét felt, der skal rettes. Se “fora board edit --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét felt, der skal rettes. Se “fora forum edit --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slut er før start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sommerferie i alle 10 kommuner. Vælg en anden måned, eller opret et møde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sortér efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop og brug det bedste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stormøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEKST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TITEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidszonen “{zone}” kan ikke skrives i en kalender. Vælg en zone med EU&apos;s sommertid, for eksempel Europe/Copenhagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tom visning og langt arbejde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomt register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDSAT: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udfyldt: holdt. Skraveret: planlagt. Prik: ikke noteret. Stiplet: mangler. Trekant: i dag. Orange: skulle være holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukendt tilvalg eller for mange argumenter: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis {words} i Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mindst ét møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>af den jævne afstand; 25 fra begyndelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aflys dem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annullér fortrydelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argumenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>august</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brug: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen, der regnes som i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de indbyggede kataloger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de {n} råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>december</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den dag, det gælder fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den dag, lokale fora findes fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den nye tid, når mødet udsættes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det ene råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det lokale forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efter behov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efter et jævnt tempo skulle {n} være holdt nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efterse registret uden at ændre det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eget antal møder; tom tekst: som forummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en PDF-fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et RTF-dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et Word-dokument eller et zip-arkiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et indbygget katalog, se “fora catalogues”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et nyt forum sidst i kapitlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et nyt kapitel sidst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et nyt lokalt forum; med flere kommuner deler de det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et tomt zip-arkiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et ældre Word-dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. FREQ=MONTHLY;BYDAY=2WE;COUNT=4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>februar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern et kapitel uden fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern et møde, der er oprettet ved en fejl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flyt et møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flyt forummet til en plads i et kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortryd det seneste trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forummets første dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra og med denne dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra {day}. {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fredag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>følger forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>første dag; ellers i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gem en sikkerhedskopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gem trods konflikter og helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gendan fra en sikkerhedskopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giv dem en anden varighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giv kapitlet en ny titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giv kapitlet et andet nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hent noget udefra ind i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heraf {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad der er ændret hvornår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem er bagud, og hvorfor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver {n}. måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver {n}. uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvert {n}. halvår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvert {n}. kvartal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvert {n}. år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvor tæt et lokalt forums møder må ligge, før det bemærkes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvorfor kravet ikke blev nået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i halvåret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i kvartalet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke angivet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>januar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journalnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>juni</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kapitlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. {hour}.{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kommunen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun de seneste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun denne kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dette kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dette lokale forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dette samarbejdsforum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun fora med disse ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun møder, hvor rollen sidder med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luk det lokale forum; dets historik bliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luk forummet; dets historik bliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>læg det nuværende register til side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lør.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lørdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>maj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>man.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>markér en periode som set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>marts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødelisten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>møderne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>møderne den {first} og {last} er ikke noteret som holdt eller aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet den {day} er ikke noteret som holdt eller aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notér, hvad der blev af et møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>november</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>også alle senere møder i rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>også dem, der er i orden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oktober</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>om måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>om ugen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>om året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>omtrent så mange lokale fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret et opdigtet register til øvelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret, omdøb, flyt eller fjern et kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret, ret eller luk et lokalt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret, ret, flyt eller luk et samarbejdsforum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversigten over samarbejdsfora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversigten over samarbejdsfora som tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perioden {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planlæg et møde eller en møderække</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pr. halvår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pr. kalenderår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pr. kvartal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pr. måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pr. uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pr. år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>præcis {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registret; ellers {variable}, ellers {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret dette og alle senere møder i en række</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret forummets felter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret navn, sted, første dag eller eget mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samarbejdsforummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>september</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidste dag; ellers i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriv en fil til andre programmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sådan læses et antal møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>søn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>søndag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til og med denne dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilvalg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tirsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>torsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uge {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uge {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis denne hjælp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis forskellen, og ændr intet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>værtskommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} er nedlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} er nedlagt; sidste dag var {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} findes først fra {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} har ingen periode, der er uset og begynder {day}.{hint}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, møde {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}: perioden fra {day} er markeret som set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}: sidste dag er før første dag. Vælg en senere sidste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er ikke helligdag, men fridag for mange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time} findes ikke: uret stilles frem til sommertid. Nærmeste tid er {nearest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time} findes to gange, når uret stilles tilbage. Mødet er sat til den første.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}. {month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} til {board}s møde {day}; et jævnt tempo er {even} dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} skrevet til {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} og {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} er lukket. Åbn det igen, før det ændres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} i {{unit}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} af mindst {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{held} af mindst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} er helligdag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}.{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} til {meetings} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} begynder først {when} og kan ikke noteres som holdt endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er flyttet til {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er indkaldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er indkaldt eller eksporteret og kan ikke fjernes. Aflys det i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er noteret som holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er planlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er planlagt igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er udsat uden ny tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} hører ikke til en møderække.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} og de senere i rækken er aflyst ({n} i alt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} og de senere i rækken varer nu {minutes} minutter ({n} i alt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} Se “{program} --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er flyttet i oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er åbnet igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} i {where}, {first}–{last}{unchecked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lokale fora slutter, før de begynder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er ikke noteret som holdt eller aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er ikke noteret som holdt eller aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er planlagt, fra {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder har et tidspunkt, der ikke kan læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder hører ikke til noget lokalt forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder mangler deres plads i kalenderne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} planlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skulle være holdt den {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trin i historikken blev ikke afsluttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændringer i historikken kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. halvår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. kvartal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{period} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{place} er optaget {hours} af {meeting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register} lagt til side {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} er i {meeting} {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}. Id: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} {none}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} {none}; højst {n} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{unit} har allerede {board}. Luk det først, eller vælg en anden kommune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{well} af {all} i orden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{well} af {all} i orden: {rest}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsag: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ÅÅÅÅ-MM-DDTTT:MM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Æ, ø og å er blevet ødelagt i filen; gem oversigten igen som ren tekst i UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Øvelsesregistret {path} er oprettet: {forums} fora, {boards} lokale fora, {meetings} møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>åbn et lukket forum igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>åbn et lukket lokalt forum igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ét JSON-dokument i stedet for tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-” er standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{argument}” har tegn, der ikke kan læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” er åben i et andet program. Luk den der, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” findes allerede. Vælg et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” kan ikke gemmes i {folder}: disken melder fejl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” kan ikke gemmes, fordi der ikke er plads på disken med {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” kan ikke gemmes, fordi du ikke har lov til at skrive i {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” kan ikke gemmes, fordi filen er skrivebeskyttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” kan ikke gemmes, fordi mappen {folder} ikke findes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” kan ikke gemmes, fordi {path} er en mappe eller en enhed og ikke en fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” kan ikke fortrydes: det, trinnet ændrede, er ændret igen siden. Intet er ændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en dato. Skriv ÅÅÅÅ-MM-DD, f.eks. 2027-03-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et helt tal over 0.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et tidspunkt. Skriv ÅÅÅÅ-MM-DDTTT:MM, f.eks. 2027-03-04T10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” kan ikke åbnes. Fora bruger filer: skriv en sti eller sqlite:///sti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” passer på flere: {names}{more}. Skriv mere af navnet, eller brug id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
