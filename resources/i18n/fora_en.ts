<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="da_DK">
<context>
    <name></name>
    <message>
        <source> (Demonstration)</source>
        <translation type="unfinished"></translation>
    </message>
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
        <source> Nærmeste ledige tid i stedet for {first} er {times}.</source>
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
        <source> min.</source>
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
        <source> · påmindelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {n} kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · {n} kunne ikke gemmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Årsag: {reason}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(argument_name)s: %(message)s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(option)s er ikke entydig: %(matches)s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(value)r kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%(value)r kendes ikke. Mener du %(suggestion)r? Vælg mellem %(choices)s.</source>
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
        <source>&amp;Aflys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Antal møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bekræft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deltagere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eksportér {n} fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eksportér {n} filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Emne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fjern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Formål/målsætning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Første dag uden skole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Genåbn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gå til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gælder fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hjælp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Højst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indkaldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journalnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kopiér {year} til {next}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lovgrundlag/kommissorium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Luk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mødetype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nyt kapitel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nyt møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planlagt igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rediger …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidste dag uden skole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Snitflader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tilføj en regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tilføj …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Udsæt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Varighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Varsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vælg kommuner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;pr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(tomt i oversigten)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(tomt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} venter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--as-text læser teksten igen og kan kun bruges sammen med --from.</source>
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
        <source>1 dag før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 regel mere bliver, som den er:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 time før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ændring er anvendt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. maj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>120 min. (som andre)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>15 minutter før</source>
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
        <source>Afbrudt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflys mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afslut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afstanden skrives i procent af den jævne, fra 0 til 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle var bekræftet i forvejen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt er gemt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt er i orden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt er i orden. Der er ingen kommende møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt er i orden. Næste møde: {meeting} {when}.</source>
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
        <source>Annullér fortryd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Annullér fortryd: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal møder</source>
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
        <source>Begynd forfra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræft &amp;alle viste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræft: teksten kan betyde andet. Gem reglen, hvis den passer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræft: “{text}” er læst sådan: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemærk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemærk {day}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemærkninger</source>
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
        <source>Bliver møde {n} af mindst {least}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bliver møde {n} i perioden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bliver møde {n} i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bliver møde {n}; højst {most} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bliver møde {n}; mindst {least} kræves {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug 27. maj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug dem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug kommunerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug teksten igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {time}</source>
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
        <source>Dagen efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen er gået. Mødet skal siden noteres som holdt eller aflyst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen ligger i en weekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen. Piletasterne flytter mødet et kvarter.</source>
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
        <source>Datoer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datoerne er efterset hos k&amp;ommunen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datoerne er ikke efterset endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datoerne foreslås efter sidste års og skal bekræftes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De planlagte møder {days} bliver nr. {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De øvrige {n} deltagere har ikke andre møder i Fora den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltagere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstration: politikredsen og alle personer er opdigtede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstrationsregistret {path} er oprettet: {forums} fora, {boards} lokale fora, {meetings} møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den nye tid er &amp;ikke kendt endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den sidste deltager har ikke andre møder i Fora den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne uge</source>
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
        <source>Der er for mange værdier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen ledig tid i nærheden.</source>
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
        <source>Der er ingen skoleferie med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen skoleferier i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen skoleferier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen skærm, så vinduet kan ikke åbnes. Her er status:</source>
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
        <source>Der er intet katalog med navnet “{name}”. Vælg et af disse: {names}.</source>
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
        <source>Der kan højst opdigtes {n} lokale fora. Vælg et mindre antal.</source>
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
        <source>Der må holdes flere møder &amp;efter behov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er forummets krav.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er forummets krav. Retter du det her, får det lokale forum sit eget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det findes ikke længere. Intet er ændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det krav, der ellers begynder {day}, bortfalder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det passer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det planlagte møde {day} bliver nr. {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det tidligere register er lagt til side som {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detaljer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Din kladde er her endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken med {path} er fuld eller melder fejl. Intet er ændret, og det tidligere er sikkert. Frigør plads, eller se efter, om drevet er til rådighed, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disken med {path} er fuld. Intet er ændret, og det tidligere er sikkert. Frigør plads, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har ikke adgang til at læse {path}. Intet er ændret. Bed om læseadgang til filen og mappen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du ser {year}.</source>
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
        <source>Efterårsferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eget mødekrav, der afviger fra forummets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksportér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksportér kalender …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ellers efter behov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Emne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En dato i en skoleferie giver en advarsel, når et møde lægges. Hver kommune fastsætter sine egne ferier: efterse datoerne hos kommunen, og bekræft dem.</source>
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
        <source>En skoleferie skal ligge fra {first} til {last}.</source>
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
        <source>Evt. &amp;handleplaner</source>
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
        <source>Faner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farver som systemet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferien ville vare {n} dage; den må højst vare {most}. Ret datoerne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor til at være en oversigt (over {size} MB); vælg filen med selve teksten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke en oversigt: den har hverken kapitler eller felter som “Emne”; vælg en anden fil.</source>
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
        <source>Filen har kapitler, men ingen fora med felterne “Emne” til “Antal møder”; hent hele oversigten.</source>
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
        <source>Filtrer  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrer fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér på siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findes &amp;fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findes ikke i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findes ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjer&amp;n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern reglen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern {board}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fl&amp;yt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt &amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt mødet til {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt n&amp;ed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til &amp;kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet fra {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora holder styr på politikredsens samarbejdsfora, mødekrav og møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke {what} “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke “{text}”, eller det passer på flere. Vælg på listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ingen deltagere i forummet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora {version}
{path}
{system}, Python {python}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige rude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag til andre tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortrudt: {step}</source>
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
        <source>Fortryd: {step}</source>
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
        <source>Forummets deltager har ingen andre møder i Fora den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {day}. Før: {before} Nu: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {meeting} og frem er der ingen møder i rækken, som er planlagt eller indkaldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FØRSTE_DAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fælles møde med et andet råd, nævn eller forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Følg igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Første dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem i mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt, men for stor til Google Kalender</source>
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
        <source>Gentagelsen “{rule}” rækker over {years} år frem. Begræns den med COUNT eller UNTIL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genveje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gjort igen: {step}</source>
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
        <source>Gruppér efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppér: Kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppér: Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppér: Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder &amp;fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder &amp;mødetypen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gættet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>H&amp;vor tit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HANDLING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplaner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele politikredsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henviser til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henvisning til sagen i kredsens eget system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hol&amp;dt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad er ledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor der plejer at blive holdt møde</source>
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
        <source>ID</source>
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
        <source>Ikke fastsat.</source>
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
        <source>Ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen af forummets {n} deltagere har andre møder i Fora den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen fora endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen lokale fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen lokale fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder i juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder i perioden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen skoleferier endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen skoleferier i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er ændret (prøve).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet kræver handling.</source>
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
        <source>Intet mødekrav er fastsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet svarer til filteret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet svarer til søgningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet taler imod tiden, så vidt Fora ved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journalnr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juleaftensdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juleferie</source>
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
        <source>Kalendere for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendere, der kan eksporteres</source>
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
        <source>Kalenderfiler</source>
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
        <source>Kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitel, forum og lokalt råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitler</source>
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
        <source>Kapitlet “{title}” står ikke i oversigten; det får nummer {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendes den nye tid ikke endnu, venter mødet som udsat.</source>
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
        <source>Ko&amp;rt navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolonner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommende møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommuner er valgt til {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konflikter i kommende møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér oplysningerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér {year}</source>
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
        <source>Kravet siger intet. Angiv mindst, højst eller efter behov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun det, der kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun et krav pr. år kan begynde en anden dag end 1. januar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun {known} af registrets {all} fora findes i teksten; se efter, om det er den rigtige oversigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun {n} dag fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun {n} dage fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun “Optaget”: ingen titel, sted eller tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun “{status}”</source>
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
        <source>Lad titlen følge forum og nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledige dage. Piletasterne vælger dag og uge.</source>
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
        <source>Linje {line}: det første forum i kapitlet “{title}” har ingen overskrift; skriv den over “Emne”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: en oversigt kan højst have {most} fora; del den i flere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: feltet “{label}” står uden et forum over sig; hent oversigten med alle overskrifter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: forummet “{heading}” står der allerede i linje {earlier}; slet eller ret det ene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: forummet “{heading}” står før det første kapitel; hent oversigten fra begyndelsen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: kapitel {number} står der allerede i linje {earlier}; ret numrene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: kapitlet “{text}” har ingen fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: oversigten begynder med kapitel {number}; hent den fra kapitel 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: overskriften “{suggestion}” er skilt fra kapitellinjen “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: snitfladen “{text}” svarer ikke til et bestemt forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: “{label}” mangler i forummet “{heading}”; sæt feltet ind, også når det er tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: “{text}” er måske en slåfejl for “{suggestion}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: “{text}” har ingen felter under sig; hent hele oversigten, eller slet linjen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: “{text}” hører ikke til et forum og er sprunget over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}: “{text}” står ikke i rækkefølge; kapitel {suggestion} var ventet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokale</source>
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
        <source>Lovgrundlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lovgrundlag: {legal_basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk ruden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukket. Møder og historik er bevaret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyse farver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyst tema</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læsningen af mødekravet for {name} er bekræftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læsningen er bekræftet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læst: {chapters} kapitler, {forums} fora; {unchanged} fora er uændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;indst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangl.</source>
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
        <source>Mappen findes ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen kan ikke oprettes her. Vælg en anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markér som set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med den weekend, ferien slutter med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre tekst</source>
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
        <source>Mindst {minimum} er mere end højst {maximum}. Ret det ene tal.</source>
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
        <source>Må gerne stå tom</source>
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
        <source>Mødekrav i {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav, der kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav: ord, tegn og sætning følges altid ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekravet for {name} er igen forummets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekravet for {name} er ikke rettet i hånden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekravet for {name} er rettet i hånden: {requirement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekravet for {name} læses igen af teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder af typen “{kind}” tæller ikke med i kravet: {requirement}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder kan ligge i årene {first} til {last}. Ret årstallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder tættere end {percent} % af den jævne afstand bemærkes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet får en &amp;ny tid</source>
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
        <source>Mødetype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørke farver</source>
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
        <source>Navnet mangler. Skriv for eksempel Vinterferie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet på registret mangler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noget gik galt i Fora ({kind}). Det, der er gemt, er sikkert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noget gik galt i Fora ({kind}). Det, der er gemt, er sikkert. Se {log}, og send den til support.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér alle {n} som holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér årsag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér årsag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny skoleferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nye fora begynder med ét lokalt forum hver, fra {date}; det kan deles senere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytårsaftensdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste møde skal ligge senest {day}, hvis tempoet skal holde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste møde skulle have ligget senest {day}, hvis tempoet skulle holde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste rude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;mdøb …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omdøb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omdøb kapitlet</source>
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
        <source>Opret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret mappen</source>
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
        <source>Outlook åbner filen som en kalender for sig. Indlæses den igen, vises møderne to gange: slet den gamle kalender først, eller abonnér på filen.</source>
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
        <source>Overblik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten er hentet ({what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten slutter efter kapitlet “{title}” (linje {line}) uden dets fora; hent hele oversigten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten slutter i forummet “{heading}” (linje {line}): “{label}” mangler; hent hele filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overskrift</source>
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
        <source>Plan</source>
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
        <source>Planlæg eller flyt mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg mødet {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politikreds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politikredsen og alle personer er opdigtede</source>
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
        <source>Påmindelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Påskeferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>REGEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ROLLE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rediger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rediger forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rediger {board}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registerets sidste {count} fora mangler i teksten; se efter, om filen er afkortet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret er åbent i et vindue, som nu er kommet frem.</source>
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
        <source>Registret har ingen roller; deltagerne står som tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret kan ikke oprettes i {path}. Se efter, om mappen kan skrives, og om der er plads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret kan kun læses. Du kan se alt, men ikke ændre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret kunne ikke gendannes i {path}. Det nuværende er urørt. Se efter, om mappen kan skrives, og om der er plads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret mangler {name}. Gendan det fra en sikkerhedskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret svarer til oversigten. Intet er ændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er beskadiget. Filen er urørt, og sikkerhedskopierne er ikke berørt. Gendan den nyeste med “fora restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er flyttet eller gendannet, mens det var åbent. Intet er ændret. Luk Fora, og åbn registret igen.</source>
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
        <source>Registret {path} kunne ikke bringes op til denne udgave af Fora. Det er, som det var, og en kopi ligger i {copy}. Brug den tidligere Fora, og giv besked om fejlen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reglen er rettet i hånden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret mødekrav …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret mødekravet for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret {name} i {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ryd filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Råd, nævn eller forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIDSTE_DAG</source>
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
        <source>Samarbejdsfora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme dag som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme dag, senere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme dag, tidligere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammen med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sammen med …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senere uger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senest ændret {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seneste møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopi i dag {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopi {day} {time}</source>
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
        <source>Sikkerhedskopien {path} er beskadiget. Registret er urørt. Vælg en anden kopi.</source>
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
        <source>Skoleferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleferier …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv datoen fx som 26-05-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dato, for eksempel 01-01-2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dato, for eksempel 14-02-2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en del af navnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv enten én regel med tilvalg eller hele regler med --rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv fx 2 timer eller 90 minutter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv fx 9.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv id på de ferier, der er efterset, eller et år med --year, og kun ét af dem.</source>
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
        <source>Skriv mindst ét felt, der skal rettes. Se “fora holidays change --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvad der skal gælde fra den dag. Se “--help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slut er før start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slutter før den begynder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slutter før den begynder. Mente du {days}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitflader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sommerferie</source>
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
        <source>Større tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret kunne ikke skrives ud. Se efter, om der er plads, hvor det skal hen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan læser Fora det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan ser det ud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan står det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan står det i oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg på navn</source>
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
        <source>Tegnforklaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten har tegn, der ikke kan gemmes. Intet er ændret. Skriv det sidst indsatte om, og gem igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tempo i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidligere perioder bedømmes som før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidligere uger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidszonen “{zone}” kan ikke skrives i en kalender. Vælg en zone med EU&apos;s sommertid, for eksempel Europe/Copenhagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage (åbnes igen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage uden at gemme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To af reglerne gælder de samme møder i den samme periode. Saml dem i én, eller vælg mødetyper.</source>
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
        <source>Udsat fra {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsæt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsæt mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ugen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukendt tilvalg eller for mange argumenter: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uændret siden sidst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ved et jævnt tempo skal næste møde være holdt senest {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinduet kan ikke åbnes: systemet mangler Qt&apos;s biblioteker. Kør make run, som siger hvilke. Her er status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinterferie</source>
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
        <source>Vis alle igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis detaljer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis i Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis på Overblik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis {words} i Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viser {shown} af {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Væk (lukkes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg alle viste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg dato i en kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg dato i en kalender (Alt+pil ned)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg de kommuner, der har det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg det råd, nævn eller forum, mødet er for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et forum mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et forum, så vises, hvad der er ledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mindst ét møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vært</source>
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
        <source>alle i dette år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annullér fortrydelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antal bemærkninger</source>
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
        <source>aug.</source>
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
        <source>dagen efter {holiday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen før {holiday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen, der regnes som i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datoerne er efterset: nogle, eller alle i et år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>datoerne er ikke bekræftet endnu; ellers regnes de for det</source>
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
        <source>dec.</source>
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
        <source>den dag, det gælder fra; ellers 1. januar i år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den dag, lokale fora findes fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den dag, året begynder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den nye tid, når mødet udsættes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den periode, de tælles i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>der må holdes flere møder efter behov</source>
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
        <source>efter: {text}</source>
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
        <source>en ferie i en kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en hel regel, flere gange om nødvendigt: minimum=1,kind=stormøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er i {meeting} {hours}</source>
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
        <source>feb.</source>
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
        <source>fjern ferien</source>
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
        <source>flyttet fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fora står i en anden rækkefølge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreslå et års ferier for det næste år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formand</source>
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
        <source>fra {first}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra {first} til {last}</source>
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
        <source>fx 2 timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fx 26-05-2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fx 9.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>følger forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>følger forum og nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>før i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>før:   {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>første dag uden skole</source>
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
        <source>halvår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helligdag</source>
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
        <source>holder et andet møde</source>
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
        <source>hver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver </source>
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
        <source>højst så mange møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag</source>
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
        <source>intet taler imod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jan.</source>
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
        <source>kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kalenderår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kapitler: {n}</source>
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
        <source>kun dette år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun fora med disse ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun møder af denne type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun møder, hvor rollen sidder med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvartal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledigt</source>
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
        <source>luk også fora, når oversigten kan være halv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lukket: {n}</source>
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
        <source>mindst så mange møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>måned</source>
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
        <source>nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notér, hvad der blev af et møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>november</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ny rækkefølge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nyt: {chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nyt: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>og {n} møde til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>og {n} møder til</source>
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
        <source>okt.</source>
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
        <source>opgiv rettelsen: kravet læses igen af teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret et opdigtet register til demonstration</source>
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
        <source>opret, ret eller luk et lokalt forum; ret dets mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret, ret, flyt eller luk et samarbejdsforum; ret dets mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optaget {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinært møde</source>
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
        <source>ret feriens navn eller datoer</source>
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
        <source>samarbejdsmøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samarbejdsmøde/øvelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sammen med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se eller ret eget mødekrav; teksten bliver, som den er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>se eller ret mødekravet; teksten bliver, som den er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senest {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>september</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidste dag uden skole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidste dag; ellers i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skoleferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skoleferierne i hver kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriv en fil til andre programmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stormøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>så mange perioder ad gangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sådan læses et antal møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>særlig dag</source>
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
        <source>tiden findes ikke den dag</source>
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
        <source>udsat fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uge</source>
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
        <source>vis udgaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>værtskommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boards} ({status})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boards} råd, nævn og fora · {required} har et mødekrav · {needing} kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} er lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} er lukket; sidste dag var {day}.</source>
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
        <source>{board} holder selv møde {hours}: {meeting}.</source>
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
        <source>{day} {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {start}–{end}</source>
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
        <source>{day} · {week} · {share} % af året er gået</source>
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
        <source>{day}.–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}/{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} mødet {day} i {board}; ved et jævnt tempo er der {even} dage imellem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doubt} Se forskellen med --dry-run; er den rigtig, så tilføj --anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} skrevet til {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} gemt i {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} og {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forums} fora · {local} lokale råd, nævn og udvalg · {chapters} kapitler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} (kapitel {chapter})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} er lukket. Åbn det igen, før det ændres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} hedder nu “{heading}” i oversigten; det rettede navn er beholdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} i {unit}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} kan ikke lukkes så langt ude i fremtiden. Ret årstallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} lukkes; sidste dag er {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} står i oversigten, men lukkes som bestemt; sidste dag er {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: antal møder “{text}” kan ikke læses; ret læsningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: mødekravet er rettet i hånden; rettelsen gælder fortsat ved siden af “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: under Deltagere er dette ingen rolle i registret: {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: {count} møder efter den dag falder bort; de indkaldte bliver stående som aflyst.</source>
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
        <source>{holiday} er bekræftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} er helligdag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} er tilføjet: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} er ændret til {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}.{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} {clock} · regnet ud fra møder i Fora, helligdage og skoleferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} til {meetings} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} nu i ferien: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} ({day})</source>
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
        <source>{meeting} er rettet</source>
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
        <source>{meeting} ligger allerede på den tid. Vælg en anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} ligger allerede {when}</source>
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
        <source>{meeting} {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: {status}.{reason}</source>
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
        <source>{name} er gemt, men er for stor til Google Kalender. Eksportér et halvt år ad gangen.</source>
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
        <source>{name} findes i de valgte kommuner fra i dag. Fravælges en kommune, lukkes det lokale forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} findes til og med den valgte dag. Møder og historik bliver; senere møder aflyses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} i alle {n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} i {n} af {total} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} i {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} i {where}, {first}–{last}{unchecked}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: intet andet møde i Fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number} senere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} er bekræftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bemærkning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bemærkninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fil er gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fil findes allerede og fornyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} filer er gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} filer findes allerede og fornyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} forum</source>
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
        <source>{n} kræver handling</source>
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
        <source>{n} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde</source>
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
        <source>{n} møde ligger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder</source>
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
        <source>{n} møder er noteret: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er planlagt, fra {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder hører ikke til noget lokalt forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder ligger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder mangler deres plads i kalenderne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} planlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} regler mere bliver, som de er:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd, nævn eller forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd, nævn og fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skoleferie er kopieret til {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skoleferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skoleferier er kopieret til {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skulle være holdt den {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trin i historikken blev ikke afsluttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} uger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændringer er anvendt.</source>
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
        <source>{n}½ time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} · ingen bemærkninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{page} · {number}, som ikke spærrer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} er selve registret og ikke en kopi af det. Intet er ændret. Vælg en sikkerhedskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} er selve registret. Vælg en anden fil til kalenderen.</source>
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
        <source>{place} har værdier, der ikke kan læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register} lagt til side {moment}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requirement} (afviger fra {forum})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requirement} (fra {forum})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requirement} (rettet i hånden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requirement} om året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requirement}. Afviger fra forummets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} ({rest})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} er i {meeting} {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Ret teksten, hvis der menes noget andet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}. Id: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start} {from_hour}–{end} {to_hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}. Datoerne er foreslået og skal bekræftes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}. Id: {id}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}. {change}</source>
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
        <source>{unit} har allerede {name} {days}. Ret den i stedet, eller vælg andre datoer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}. {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{well} af {all} i orden</source>
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
        <source>{when} · {number} · {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} har allerede alle de skoleferier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Å&amp;rsag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ÅR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>År</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsag til flytningen</source>
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
        <source>Ændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én fil med alle møder i registret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én fil pr. forum med møderne i alle dets lokale fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én fil pr. kommune med møderne i kommunens lokale fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én fil pr. lokalt forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én fil pr. rolle med alle møder, rollen deltager i.</source>
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
        <source>åbnet igen: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>år fra {day}. {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ændret: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ét JSON-dokument i stedet for tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>øvelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>– ingen bemærkninger</source>
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
        <source>“{heading}” findes allerede; forummet her hedder “{name}”.</source>
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
        <source>“{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en dag i året. Skriv MM-DD, f.eks. 08-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en dato. Skriv ÅÅÅÅ-MM-DD, f.eks. 2027-03-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en periode. Vælg mellem {periods}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en regel. Skriv f.eks. minimum=2,period=quarter,kind=stormøde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et helt tal fra 1 til 999999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et helt tal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et tidspunkt. Skriv ÅÅÅÅ-MM-DDTTT:MM, f.eks. 2027-03-04T10:00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et årstal fra {first} til {last}.</source>
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
