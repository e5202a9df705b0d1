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
        <source> og {n} den {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og {n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. maj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AFLYST: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagud: {numbers}. {missing} mangler; {should}.</source>
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
        <source>Der er intet at annullere fortrydelsen af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet at fortryde.</source>
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
        <source>Disken med {path} er fuld. Intet er ændret, og det tidligere er sikkert. Frigør plads, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efter behov</source>
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
        <source>En påmindelse skal ligge mellem 0 minutter og 4 uger før mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan ikke gemmes under det navn: det er for langt eller har tegn, der ikke kan bruges.</source>
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
        <source>Fora kender ikke {what} “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd</source>
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
        <source>Grundlovsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt</source>
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
        <source>Ikke opfyldt</source>
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
        <source>Intet minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet minimum for {days} af periodens {all} dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juleaftensdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlerne er nummereret fra 1 til {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlet “{title}” har fora. Flyt dem til et andet kapitel først.</source>
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
        <source>Linje {line}: kapitlet ”{text}” har ingen fora.</source>
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
        <source>Linje {line}: ”{text}” er måske en slåfejl for ”{suggestion}”.</source>
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
        <source>Mangler planlægning</source>
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
        <source>Mangler registrering: {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet “{summary}” {day} slutter, før det begynder. Ret mødets tider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet mangler. Skriv et navn, og gem igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytårsaftensdag</source>
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
        <source>Opfyldt: {held} er holdt {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opfyldt: {held} er holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over maksimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over maksimum: {meetings} holdt eller planlagt; højst {n} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt: {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registerets sidste {count} fora mangler i teksten; se efter, om filen er afkortet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret er oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret kan ikke oprettes i {path}. Se efter, om mappen kan skrives, og om der er plads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er beskadiget. Filen er urørt, og sikkerhedskopierne er ikke berørt. Gendan den nyeste med “fora restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er i brug af et andet program. Intet er ændret. Luk det andet program, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er lavet af en nyere Fora. Filen er urørt. Installér den nyeste Fora, og åbn igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} kan kun læses. Intet er ændret. Bed om skriveadgang til filen og mappen, eller gem en kopi et andet sted.</source>
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
        <source>Tempo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidszonen “{zone}” kan ikke skrives i en kalender. Vælg en zone med EU&apos;s sommertid, for eksempel Europe/Copenhagen.</source>
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
        <source>Udsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis {words} i Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>august</source>
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
        <source>det ene råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det lokale forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efter et jævnt tempo skulle {n} være holdt nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>februar</source>
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
        <source>januar</source>
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
        <source>kl. {hour:02}.{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kommunen</source>
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
        <source>november</source>
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
        <source>ons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perioden {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pr. halvår</source>
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
        <source>søn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>søndag</source>
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
        <source>{board} er nedlagt; sidste dag var {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} findes først fra {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er ikke helligdag, men fridag for mange.</source>
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
        <source>{first} og {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} er lukket. Åbn det igen, før det ændres.</source>
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
        <source>{n} mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er ikke noteret som holdt eller aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er ikke noteret som holdt eller aflyst</source>
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
        <source>{role} er i {meeting} {hours}.</source>
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
        <source>“{text}” passer på flere: {names}{more}. Skriv mere af navnet, eller brug id.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
