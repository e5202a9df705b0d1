<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="da_DK">
<context>
    <name></name>
    <message>
        <source>   og {n} rækker til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>   {when}, {who}, rækker: {rows}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (Demonstration)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (datoerne er ikke efterset)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (findes ikke længere)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (fortrudt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (gammel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (godtaget)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (i afsnittet “{text}”)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (lukket punkt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (lukket)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (og {n} til)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (rettet i hånden)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (vægt: {strength})</source>
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
        <source> Et trin til hænger sammen med det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Mente du {names}?</source>
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
        <source> Nærmeste ledige tider i stedet for {first}: {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Nærmeste ledige tider: {times}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Og {n} til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> Oprettet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> blev ændret igen {when} af {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> dage før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> eller </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> er fjernet {when} af {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> i </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> i {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> måneder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og flere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og {n} den {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og {n} felter til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og {n} senere ligeså</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og {n} senere trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og {n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> og {n} trin i historikken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {apart} frem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {apart} tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {n} trin til hænger sammen med det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> {when} af {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> · foreløbigt</source>
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
        <source>! konflikt</source>
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
        <source>&amp;Advar, når den seneste kopi dér er ældre end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Aflys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Afsender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Alt om personen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Anonymisér …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ansvarlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ansvarlig enhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ansvarlig i sekretariatet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ansvarlig rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Antal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Antal møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begræns bevægelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Begynd med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Behold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bekræft alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bliver til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brug ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brug ingen mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brug mappen ved registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Brug teksten igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dag i måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dage uden skole i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dagsorden</source>
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
        <source>&amp;Den, der bliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eksportér kalender …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eksportér {n} dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Eksportér {n} dokumenter</source>
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
        <source>&amp;Eksportér …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fast dag i måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ferie og helligdage …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filens navn</source>
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
        <source>&amp;Fjern rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Flyt til en ny computer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Fra og med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Følges internt, uden for fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gem den for alle fora, der ikke har deres egen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gem en kopi som …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gem som kalenderfil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gem visningen som …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gendan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gendan …</source>
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
        <source>&amp;Gælder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gælder i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Gælder i så mange år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handleplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handleplan, som punktet behandler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Handler om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Helst kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hjælp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hvem er med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hvem har den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hvem kom i stedet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hvis kalender er det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hvor mange var til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hvorfor skal noget rettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hvornår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ikke fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Importér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indkald …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indkaldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Indlæs fra fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Jeg er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Journalnr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kilde</source>
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
        <source>&amp;Kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kopi til stedfortrædere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kopiér e-mailadresser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Kopiér stien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lav {n} kladde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lav {n} kladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lokalpolitiafdeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lovgrundlag/kommissorium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Luk året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Luk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lukket punkt: ikke til udenforstående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Læg sammen med …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mangler i kilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Med i årsplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Minutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Møde</source>
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
        <source>&amp;Navn, f.eks. en lokalpolitiafdeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nulstil alle</source>
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
        <source>&amp;Nyt register …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Nærmere betegnelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Omdøb …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Omlæg møder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pejlemærker …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Persondata beholdes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planlagt igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Planlægning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rediger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Rolle eller gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Seneste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sidste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Skriv nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slet visning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Slet …</source>
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
        <source>&amp;Standarddagsorden …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stedfortræder for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tekststørrelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tidsrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Til og med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tilføj en regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tilføj fravær …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tilføj handleplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tilføj mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tilføj rækkefølge</source>
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
        <source>&amp;Tryk den nye genvej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Udfyld ens …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Udgiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Udskriv …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Udsæt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ugedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Varsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Virkning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vis frister i Opgaver og på Overblik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vis i mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vis og gendan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vis trin og dokumenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vælg kommuner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vælg mappe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vælg …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Vælg, hvor filen skal gemmes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Word …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;pr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Åbn mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Åbn …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(arbejdes med)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(ingen politikreds)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(tomt felt)</source>
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
        <source>(uden navn)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(uden titel)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* foreløbigt, endnu ikke indkaldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* planlagt, endnu ikke indkaldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>** anden ugedag end sædvanligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>** anden ugedag end sædvanligt (*** begge dele)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>*** begge dele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {n} flere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>+ {n} mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, heraf {among}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, heraf {n} efter fristen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, heraf {n} for sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, heraf {n} ved stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, møde {number} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, rettet i hånden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {days} efter perioden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {days} før perioden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} % er beregnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, {n} i konflikt</source>
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
        <source>--count er antallet, når ingen navne noteres. Brug det ene eller det andet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--nobody kan ikke bruges sammen med personer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--quota-from siger, hvornår --quota gælder fra. Skriv begge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--succeed hører til --from: skriv den dag, den nye begynder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--to hører til “postponed”: skriv den tid, som mødet er udsat til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--with-later hører til --step. Angiv, hvilket trin der skal fortrydes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>. Årsag: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.ics for chefer eller fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>.ics, lægges i en kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 af {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 bemærkning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 beslutning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dag siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 dags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 fokusområde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 forbindelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 forum har ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 frist følger sit møde og er ikke rørt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 færdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 gæt er anvendt som vist og mærket “gættet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 handleplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hverdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hverdags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 indsatsområde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kommune …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lokalt forum hører både til en person og en kommune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lokalt forum slutter, før det begynder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 lukket punkt er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mål står under et mål i en anden strategi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 møde hører ikke til noget lokalt forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 møde mangler sin plads i kalenderne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 mødes først {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 opgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 pejlemærke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 punkt om målet i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 rolle er oprettet ud fra deltagerne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 række</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 række er gemt som {{path}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 senere møde ({first}) fjernes, eller aflyses, hvis der er indkaldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 snitflade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 snitflade fører ikke til et andet forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 sted skal efterses; det står under Fora → Importér, når registret er åbnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 strategi</source>
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
        <source>1 trin i historikken blev ikke afsluttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ubekræftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ubekræftet (stiplet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 uges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 åben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 åben opgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ændring er anvendt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ændring siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 ændring siden da er ikke med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. Helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1. januar–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>104 møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>14 dage, 2 uger, 4 hverdage inkl. lørdag, ingen</source>
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
        <source>2 af 4: to møder mangler dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2 fora mangler kort navn og vises afkortet i kalenderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. Særlige dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. og 4. onsdag i måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. pinsedag er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2. pinsedag er helligdag. Nærmeste ledige dag er ons. 27. maj.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>2/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>20. nov. 2024 – 30. nov.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>21. august 2026, eller tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>24.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>25. maj 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>3. Skoleferie, kommune for kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30, eller tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30. marts 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30. november 2024 – 30. november 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30. november 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30. september</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>31. december {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>36 fora i 14 kapitler med roller og mødekrav. Du kan rette alt bagefter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>8.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A · Jævnt fordelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ftalt tidspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ntal møder – skriv, som det står i kommissoriet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3 eller A4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3 liggende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A3 stående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 liggende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A4 stående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AFDELING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AFLYST: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AFSENDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANDEN_KOMMUNE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANDET_FORUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ANTAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ARK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advar fra kl. {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Advar hele dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Af {n} mødedage i perioden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Af årets {n} mødedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afbrudt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afbrudt. Filen er ikke gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afbryd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afklaret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afklaringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afledt</source>
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
        <source>Aflys {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflys …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflysninger med årsag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst efter indkaldelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyst eller udsat</source>
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
        <source>Aflyst: {meeting}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aflyste og udsatte møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsender af indkaldelser: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsender af indkaldelser: {name}, {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsenderens e-mailadresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsenders e-mailadresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afslut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afslut mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afsnit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afstanden skrives i procent af den jævne, fra 0 til 100.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen begynder på en dag og slutter på et klokkeslæt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen begynder på et klokkeslæt og slutter på en dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen gentages mere end {most} gange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen gentages oftere end hver time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen har alt for mange undtagelser eller ekstra dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen har ingen afslutning (END:VEVENT mangler).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen har intet UID og kendes kun igen på tid og titel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen har intet starttidspunkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen har over {most} linjer med undtagelser og ekstra dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen har over {most} ændrede gentagelser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen og en undtagelse fra den er ikke begge angivet som dage eller begge med klokkeslæt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalen slutter, før den begynder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalens gentagelser er flyttet mere end et år.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalens tidspunkter ligger uden for kalenderens år.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aftalt tidspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afventer mødet {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afviger fra {n} af {all} kommuner, som har {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afvis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Afvist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldrig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldrig møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldrig møder i &amp;kommunernes skoleferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Aldrig {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle chefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle er sprunget over. Vælg et svar for mindst ét møde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle fem ligger der i forvejen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle filer (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle i én fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle kalendere er ajour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle kalendere var ajour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle krav i {year} er dækket. Der er ingen møder at planlægge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle møder, hvert talt én gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle ord i teksten er forstået.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle på én gang, med undtagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle slags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle snitflader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle statusser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle var bekræftet i forvejen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle {n} deltagere kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alle årets møder er ugentlige.</source>
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
        <source>Alt er noteret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt kan rettes senere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt ligger i én fil på denne computer. Fora sender intet og henter intet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt om personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt om {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt om {name} er gemt i {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+N næste, Alt+T tilbage, Esc gem og luk. Du kan altid gå tilbage og rette.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt, hvad {name} har, går over til den anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An&amp;svarlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anden dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anden enhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anden rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anden ugedag end sædvanligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anden årsag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andet klokkeslæt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andet samarbejde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre formuleringer i kataloget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre har noteret i mellemtiden: {told}. Derfor er intet noteret nu. Se listen, og notér igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre møder er holdt i året uden at tælle med i et krav, der gøres op i året.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre møder holdes efter behov og tæller ikke med i kravet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre navne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Andre veje …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angiv …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angives for hvert lokalt forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Angivet i kataloget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anklagemyndigheden</source>
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
        <source>Anonymiseret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymiseringen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anonymisér {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig enhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig for handleplaner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig for punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig, ikke i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ansvarlig: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal fremmødte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal møder i kataloget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal pladser; en plads med stedfortræder er til stede.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antal til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antallet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antallet af møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antallet skal være et helt tal fra 1 til 999.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Antallet til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anvend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anvend {n} ændring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anvend {n} ændringer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anvend ændringerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anvender …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arbejdstid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ark: {sheet} (andre ark: {others})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arket har formler, som Excel ikke har regnet ud ({n} celler); de er læst som tomme. Åbn filen i Excel, gem den, og vælg den igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arket “{sheet}” i “{file}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B · Færrest rejsedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bagefter</source>
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
        <source>Barsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bedst til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begge deltagere kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynd forfra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begyndelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynder ikke {start}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynder {start}, rådets sædvanlige tidspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynder {start}, som ønsket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynder {start}; rådets sædvanlige tidspunkt er {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begynder {start}; ønsket er {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behandling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behandlingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold den nye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold mit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold mødet, hvor det ligger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold som skrevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold tiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold tiden trods konflikten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Behold, hvor det ligger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræft</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræft alle {n} delinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræft kommunens ferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræft: “{text}” er læst sådan: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræftelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bekræftet den</source>
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
        <source>Bemærkning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemærkning (må gerne stå tom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemærkning til årsagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bemærkninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beredskab og andet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregn forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregn igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregn igen for dem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregn nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregner plan for {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregnes · intet er godkendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregnet på {n} sek.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beregningen blev stoppet, så intet er sat i kalenderen. Forslaget er nummer {draft}. Godkend det med “fora plan accept {draft}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Besked til hvert råd, nævn eller forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beskeder i siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutning i et lukket punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutning {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutning {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutning {n} er fjernet: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutning {n} er flyttet: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutning {n} er rettet: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutning {n}: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutningen er der ikke længere. Måske er den fjernet imens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutningen er slettet et andet sted. Gem for at skrive den ind igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutningen i punkt {n}, {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutningens ordlyd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutninger i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutningsdygtig ved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutningsdygtig: {n} af mindst {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutningsdygtigheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutningsdygtigt ved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beslutningsliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bevægelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilag mangler: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilag til mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilag til punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilag, der ikke er vedhæftet: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilag: {papers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilagene er for store til flyttefilen. Tag også mappen {folder} med, og læg den ved registret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilagenes frist for {place}: {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilaget hører til “{item}”, der er et lukket punkt. Åbn punktet, eller flyt bilaget først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilaget “{name}” er der i forvejen, med samme indhold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilaget “{name}” peger uden for bilagsmappen og åbnes ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilagets navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bilagsmappen har ingen filer, der ikke bruges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billede (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billede (PNG, SVG) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billeder af året</source>
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
        <source>Bortfalder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bortfaldne</source>
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
        <source>Brug de skoleferier, Fora kender, til de er efterset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug dem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug den oprindelige, {keys}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug den sædvanlige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug det andet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug et mødelokale mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug forslag {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug forummets ønsker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug kladden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug kommunerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug navnet, som det står</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug også dage, hvor {board} ellers ikke mødes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug også de timer, hvor {person} ellers ikke mødes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug som skabelon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {room}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brug {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bruger et af husets &amp;lokaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bygget på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Byråd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C · Tæt på datoerne i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cellen viser fejlen {error}. Ret den i regnearket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chef eller rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chefer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chefernes belastning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Civilsamfundet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Alt er det samme som AltGr på et dansk tastatur. Vælg en anden genvej.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+Y henter det tilbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DAGE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DATO</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>DEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dag i en tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dage uden møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen er forbi og kommer ikke igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen er gået. Mødet skal siden noteres som holdt eller aflyst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen er ikke delt op i tider; angiv mindst 1 minut mellem to starttider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen for hvert trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen kan højst ligge {before} dage før eller {after} dage efter påske. Skriv den som dato i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen kan ikke slutte kl. {end}, når den begynder kl. {start}. Ret et af tidspunkterne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen ligger for langt fra {plan}. Skriv en dag fra {first} til {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen ligger i en weekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen skal ligge fra {first} til {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen ville slutte efter midnat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen “{text}” kan ikke læses. Skriv den som 26/5, på onsdag eller uge 23 tirsdag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen, den blev læst,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen, den blev udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen, personen gemmes til,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagen. Piletasterne flytter mødet et kvarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagene står ikke i rækkefølge; sortér dem, og fjern dem, der står der to gange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagens begyndelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagens kopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagens sikkerhedskopi blev ikke taget. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagens slutning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsorden forsinket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsorden i Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsorden i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsorden i kladde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsorden mangler: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsorden og referat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsorden sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsorden som tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsorden:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenen blev sendt {day}. Skriv, hvorfor punktet kommer til nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenen blev sendt {day}. Årsagen står på den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenen er ikke noteret som sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenen er tom.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenen har endnu ingen punkter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenen har intet punkt {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenen skal sendes i dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenen skal sendes senest {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenen skulle være sendt {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenen tager {n} min. mere, end mødet varer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordenens frist for {place}: {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dagsordener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dansk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datoer i rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Datoer, der er flyttet i hånden, bliver stående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De andre navne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De forkerte linjer er gemt som {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De har ikke haft en rolle, en plads eller en opgave i {n} måneder. Sæt hak ved dem, der skal slettes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De indkaldte til {n} møde skal have besked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De indkaldte til {n} møder skal have besked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De kommer fra forummets deltagere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De næste møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De planlagte møder {days} bliver nr. {numbers}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De senere flyttes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De seneste 7 dage, 8 uger og 12 måneder ligger i {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De valgte møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De {n} andre er flyttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>De øvrige {n} deltagere har ikke andre møder i Fora den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del op på rådene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del store filer i halvår (Google)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delopgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltager i {n} fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltager i {n} forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltager ikke her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltager ikke i nogen fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltagere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltagere i alle lokale fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltagere i {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltagere:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltageren er der ikke længere. Listen er læst igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltageren kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltagerliste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltagerlisten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltagerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltog ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltog ikke i punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltog ikke i punktet: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deltog ikke: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dem, hvis medlem ikke kan</source>
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
        <source>Den ansvarlige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den ansvarlige enhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den ansvarlige rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den ene aftale i filen kunne ikke læses, så personen ville stå som ledig hele tiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den er ikke skrevet som JSON i UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den faste mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den faste mødetid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den første dag mangler. Skriv en dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den gemte rapport kan ikke læses ({what}). Hent registret fra en sikkerhedskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den indbyggede oversigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den nye tid er &amp;ikke kendt endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den nye tid kan ikke læses. Skriv den som 26/5, på onsdag eller uge 23 tirsdag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den seneste kopi er fra {day} {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den seneste kopi er fra {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den seneste kopi i {folder} er fra i går.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den seneste kopi i {folder} er fra {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den seneste kopi i {folder} er {days} dage gammel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den seneste kopi i {folder} er {days} dage gammel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den seneste ændring: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den side, du sidst var på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den sidste deltager har ikke andre møder i Fora den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den sædvanlige dagsorden. Den er praksis, ikke et krav, og gælder, til du gemmer en anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den sædvanlige varighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den valgte dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den valgte række flyttes til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den valgte rækkes nye dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den valgte rækkes nye klokkeslæt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Den, der er optaget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne fil er et register fra Fora med dine valg.

1. Installér Fora på den nye computer, og start det.
2. Vælg “Åbn et eksisterende register” på den første side, eller Filer → Åbn, og vælg denne fil.
3. Vælg, hvor registret skal ligge. Brug derefter kun registret dér.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Denne uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der beregnes allerede. Vent, til det er færdigt, eller stop beregningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er 12 måneder.</source>
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
        <source>Der er allerede en kladde for {year}, der hedder {name}. Vælg et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er allerede en rækkefølge: {line}. Ret den i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er allerede svaret på den nye tid: {answered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er en kladde af punktet fra {when}, men referatet er ændret siden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er endnu ikke valgt en mappe. Vælg den med “fora publication folder”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er endnu ingen deltagere i registret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er endnu ingen kopi i {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er endnu ingen kopi. Den første tages, når Fora åbnes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er et ledigt mødelokale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er for mange værdier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er fundet 1 fejl i filens opbygning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er fundet {n} fejl i filens opbygning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er gjort noget andet siden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke fundet et tidspunkt endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke noteret beslutninger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke planlagt flere møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke skrevet rejsetider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke udgivet nogen udgave endnu, så der er intet at sammenligne med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke valgt en mappe til kalenderne. Vælg en under Indstillinger, eller angiv --folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke valgt en mappe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke valgt nogen kommuner, så der er ingen skoleferier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ikke valgt personer til forummet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen aftaler i filen for den tid, Fora læser: et år tilbage og to år frem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen anden ledig tid i mødets periode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen dag i mødets periode, hvor det kan ligge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen deltagelse med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen egen helligdag med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen enhed med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen fil på {path}. Linket er gemt alligevel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen fora at kontrollere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen fora endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen forskelle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen forslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen forudsætning, der hedder “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen frist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen frister det år.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen handleplan med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen handleplaner i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen handleplaner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen helligdage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen indlæst kalender “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen kladde med nummer {n}. Beregn et forslag igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen kommune med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen kopier endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen ledig tid i nærheden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen ledig tid til det, der mangler. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen lokale fora her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen mappe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen måneder tilbage. Skriv de måneder, der helst skal bruges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen mødedag med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen mødedage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen møder at planlægge i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen møder at planlægge i {year}. {notes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen møder efter den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen møder her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen møder i forslaget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen møder i {year} at gå ud fra. Vælg en anden regel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen opgave med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen organisationer endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen person med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen personer endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen planer i {year} at kopiere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen rapport, der hedder “{name}”. Vælg en af disse: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen rejsetid inden for {name}. Vælg to kommuner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen råd, nævn eller fora her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen rækkefølge med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen rækkefølger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen sikkerhedskopi i {path}. Registret er urørt. Vælg en anden kopi.</source>
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
        <source>Der er ingen snitflade med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen snitflader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen stedfortræder med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen stedfortrædere endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen strategi eller fil, der hedder “{name}”. Vælg en af disse: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen strategi i registret. Indlæs en under Pejlemærker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen strategi med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen særlig dag med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen særlige dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen tid til mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen udgave {number}; oversigten er ikke udgivet endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen udgave {number}; udgaverne er nummereret fra 1 til {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er ingen udsatte eller ubehandlede punkter fra tidligere møder.</source>
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
        <source>Der er intet at indlæse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet at planlægge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet at vise med disse valg. Papiret er tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet bilag med id {id}. Måske er det fjernet imens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet dagsordenspunkt med id {id}. Måske er det fjernet imens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet dokument med id {id}. Måske er linket fjernet imens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet fravær her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet fravær med id “{id}”.</source>
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
        <source>Der er intet kort at gemme.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet ledigt tidspunkt, hvor alle kan. Lemp et krav, eller spring mødet over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet mål med id “{id}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet møde med id “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet referat af punktet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet register i {path}. Det kan være flyttet, omdøbt eller slettet. Vælg et andet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet register i {path}. Opret et med “fora init”, eller vælg et andet med --database.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet tidligere møde med en dagsorden. Hent standarddagsordenen i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet tidligere møde, hvis referat mangler godkendelse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet trin {number}. Se numrene i historikken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er intet ønske, der hedder “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er mindst {least} og højst {most} dage imellem. Byt om på dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er noteret {state} for {name}. Ret fremmødet, hvis svaret gælder: {answered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der er {count} mål; der kan højst være {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der holdes allerede en kalender ajour som {file}. Vælg et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan højst opdigtes {n} lokale fora. Vælg et mindre antal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan højst vælges {most} personer; der er valgt {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan højst være {n} dage imellem to møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan højst være {n} hverdage imellem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der kan højst være {n} timer fra sted til sted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der ligger allerede en fil her. Vælg et andet navn, eller åbn registret i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der mangler en dato.</source>
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
        <source>Der mangler et forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der mangler et navn.</source>
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
        <source>Der skal stå kommune, ferie, fra og til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der står intet antal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der står {count} i listen; der kan højst stå {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der tages en kopi hver dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der tages også kopi i {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Der tilføjes bilag i øjeblikket. Ryd op, når de er på plads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det &amp;andet forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det andet er flyttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det andet forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det betyder for mødekravet i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det blev taget tilbage {when} af {who}. Fortryd det trin for at få dette igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er afklaret i registret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er det register, du ser nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er forummets krav.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er først {day}. Skriv dagen, da det skete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er ikke et planproblem: der skal stå et objekt med dage, personer, fora og møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det er ikke noteret, hvem der har rollen (id “{id}”).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det findes ikke længere. Intet er ændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det første er {board} {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det første år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gælder {n} fil til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gælder {n} filer til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gælder {n} sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det gælder {n} steder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det hele er ét trin: Ctrl+Z tager det tilbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det korte navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det krav, der ellers begynder {day}, bortfalder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det kunne ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det lokale forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det lokale navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det lukkede år {year} (nr. {number}, {day}) er ikke, som det blev gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det lukkede år {year} kan ikke læses. Hent registret fra en sikkerhedskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det nærmeste før ligger {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det officielle navn</source>
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
        <source>Det samme i tidens løb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det skulle ligge {first}–{last} hverdage efter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det skulle ligge {first}–{last} hverdage før.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det slettes ikke: lokale fora, holdte møder og historik bliver stående.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det tidligere register er lagt til side som {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, der kun gælder i {name}. Det, der gælder i alle, rettes på forummet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, du ikke vælger et forum for, springes over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, du redigerede, findes ikke længere. Din kladde er bevaret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, du skrev i referatet af punkt {numbers}, før Fora lukkede, er hentet tilbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, du skrev i referatet af “{title}”, kunne ikke gemmes, for punktet er slettet eller låst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, du skrev {when} og ikke gemte, står her igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, du skrev {when}, er ikke gemt endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, du skrev, ligger som kladde og er der, når du åbner formularen igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, du var i gang med, er her endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, målet skulle knyttes til, er der ikke længere. Vælg noget andet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, trinnet hører til, faldt bort med “{step}” {when} af {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, trinnet oprettede, bruges af “{step}” {when} af {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Det, trinnet ændrede, findes ikke længere. Fortryd trinnet for at få det igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Detaljer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette og alle senere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dette og alle senere i rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Din egen mappe: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Din egen tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Din egen tekst til {field}</source>
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
        <source>Dobbelt optaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokument {id}: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dokumenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Domstolene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drøftelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drøftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du er her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du er her. {rest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har en kladde fra {when} med {changes}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har ikke adgang til at læse {path}. Intet er ændret. Bed om læseadgang til filen og mappen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du har ikke lov til at læse “{file}”. Bed om adgang til den, eller vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du indkaldes hermed til {meeting}, {when}{where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du indkaldes hermed til {meeting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du kan hente et katalog eller oprette fora senere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du opretter selv kapitler og fora bagefter, eller henter dem senere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Du ser {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-&amp;mailadresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-e-mailadressen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efter</source>
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
        <source>Efter dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efter et jævnt tempo skulle {n} være holdt nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efter råd, nævn og fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efter seneste sikre dato, {safe}. Aflyses mødet, er {board} bagud den {due}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Efternavn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eftersendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eftersendt: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eftersendte punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen helligdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egen opgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eget mødekrav, der &amp;afviger fra forummets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egne datoer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egne kalendere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Egne lokale fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksportér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksportér kalendere …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksportér kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eksportér …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eller vælg det forum, der menes</source>
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
        <source>Emnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En anden dag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En anden historik end den nuværende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En anden politikreds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En anonymisering kan ikke fortrydes: det, der stod, er slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En dag, der helst skal holdes fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En dag, der regnes som helligdag her i kredsen, det ene år.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En deltager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En deltager kan ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ekstra dag (RDATE) kan ikke læses og er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En fil, der er indlæst, følger ikke med. Outlook åbner den som en kalender for sig; indlæses den igen, vises møderne to gange: slet den gamle kalender først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En handleplan har mindst ét trin. Vælg f.eks. Udkast og Offentliggjort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En kalender (.ics) eller en gemt mail med et svar (.eml). Træk den hertil. Intet ændres, før du indlæser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En kalender mere holdes ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En kommune i en anden kreds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En linje har over {most} tegn og kan ikke læses igen som tekst: “{text}”. Del den med linjeskift, eller gem som Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ny kommune får sine lokale fora under Fora og sine skoleferier under Ferie og helligdage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En ny tid hører til et møde, der udsættes. Brug “postponed --to”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En opdigtet politikreds med to års møder. Intet i den er rigtigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En oversigt i Word (.docx) eller som tekst (.txt), eller et katalog (.json) fra Fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En oversigt med over {most} fora kan ikke læses igen som tekst. Gem den som Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En person er væk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En person kan ikke være stedfortræder for sig selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En pil går fra det forum, der nævner, til det, der nævnes; to pile: de nævner hinanden. Stiplet linje: ikke bekræftet. Stiplet kasse: uden for registret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En plan gælder i 1 til {most} år. Skriv f.eks. 4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En påmindelse skal ligge mellem 0 minutter og 4 uger før mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En regel er lempet, og {n} møde har fået en tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En regel er lempet, og {n} møder har fået en tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En rolle følger den, der har den; en gruppe er én for hver kommune eller afdeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En skabelon bruges kun til .docx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En skabelon er et Word-dokument med felter som {{ møde.titel }}. Hedder den Dagsorden.docx, bruges den til alle fora; Dagsorden – Lokalrådene.docx bruges kun til det forum. Felterne står i hjælpen (F1).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En skoleferie skal ligge fra {first} til {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En undtagelse (EXDATE) kan ikke læses; den gentagelse er taget med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En {weekday}, rådets faste ugedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En {weekday}, som ønsket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En {weekday}; rådets faste ugedag er {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>En {weekday}; ønsket er {wanted}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endnu et dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Endnu ingen trin. Alt, hvad du ændrer, står her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Engelsk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ensidig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter går til dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter går til det næste møde. Ctrl+S noterer dem alle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er Foras eget møde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er aflyst eller udsat, og registret har ikke mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er aflyst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er et svar på en indkaldelse og ændrer intet møde. Indlæs filen som svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er eventuelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ikke længere foreløbig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er nu foreløbig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er stedfortræder for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er udgået af en modtagers kalender. Det siger intet om mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Er ældre end registrets udgave, så mødet bliver, som det er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erhvervslivet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Erstatter “{name}”, læst {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et af disse skal angives: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et andet forum …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et andet program har registret åbent; luk det. Resterne i filen overskrives, når du derefter lukker Fora eller giver kommandoen igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et antal eller en vægt er mindre end 0; angiv 0 eller mere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et forslag for {year} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et forum kan ikke have en snitflade til sig selv. Vælg to fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et forum kan ikke ligge før eller efter sig selv. Vælg to fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et fællesdrev eller en USB-disk. Må gerne stå tom; du kan vælge den senere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et lokalt forum oprettes for hver kommune, der er valgt her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et møde i sin egen fil lægges i modtagerens kalender. Flere i én fil åbner som en kalender for sig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et møde tæller, når et punkt på dagsordenen eller en beslutning er tilknyttet målet eller noget under det. Aflyste og udsatte møder tæller ikke. Et punkt, der er udsat, tæller, hvor det tages op. Forslag tæller ikke, før de er tilknyttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et punkt er til orientering, drøftelse eller beslutning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et register eller en flyttefil fra en anden computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et regneark (.xlsx) eller en tekstfil (.csv). Træk den hertil. Intet ændres, før du importerer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et senere svar er allerede noteret: {answered}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et senere svar fra samme person står på linje {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et tegn alene skrives i felterne. Brug det sammen med Ctrl eller Alt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et tomt register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Et trin tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Eventuelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evt. handleplaner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel (.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel eller tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Excel, Word eller PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;jern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;orum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;ra og med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rist hvert år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;rist, hvert år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F&amp;unktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F.eks. 5. juni, uge 28–30, 40 dage efter påske eller 18. marts 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 retter en celle, Ctrl+D udfylder nedad, Mellemrum bekræfter datoerne, Delete fjerner ferien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F2 retter en celle, Delete giver fristen tilbage til det, der gælder ellers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORSLAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FORUM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FRIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Faner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Farver som systemet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fast mødetid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fed (Ctrl+B)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fejl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltet er imens ændret et andet sted til “{text}”. Det, du har skrevet, gælder, når du gemmer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Feltet er tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferie og helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferien begynder i {begins}. Vælg {begins} øverst, og skriv den dér; her står ferierne i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferien ville vare {n} dage; den må højst vare {most}. Ret datoerne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ferien {days} i {where} hedder nu {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen bliver liggende, hvor den er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er beskyttet med en adgangskode; gem den uden, og vælg den igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er en besked til deltagerne og intet svar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er et regneark og ikke et Word-dokument; gem oversigten som Word eller ren tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er et zip-arkiv og ikke et Word-dokument; pak det ud, og vælg oversigten i det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor til at være en oversigt (over {size} MB); vælg filen med selve teksten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er for stor: højst {most} MB kan læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er i OpenDocument-format; gem den som Word-dokument (.docx), og vælg den fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke JSON, som Fora kan læse: noget i den er for stort eller for dybt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke JSON: den er ikke skrevet i UTF-8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke JSON: linje {line}, tegn {column} kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er ikke en kalender. Gem eller hent kalenderen som en .ics-fil, og vælg den fil.</source>
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
        <source>Filen er pakket (zip eller et Office-dokument) og er ikke en kalender. Pak den ud, og vælg .ics-filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er tom. Gem eller hent kalenderen igen, og vælg den fil.</source>
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
        <source>Filen er åben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen er åben hos Jonas Elkjær på SEKR-PC-07. Du kan læse, men ikke ændre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen findes ikke længere: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen findes ikke: {path}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har en nyere udgave af aftalen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har ingen kolonne “{column}”. Kolonnerne er: {columns}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har ingen linjer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har ingen skoleferier. Hver linje skal have kommune, ferie, fra og til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har intet ark “{sheet}”. Arkene hedder: {sheets}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har kapitler, men ingen fora med felterne “Emne” til “Antal møder”; hent hele oversigten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har så mange deltagere eller så lange beskrivelser, at de sidste aftaler er læst uden dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har {count} linjer og er for lang til at være en oversigt; vælg filen med selve oversigten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen har {n} aftaler, og højst {most} læses ind som møder ad gangen. Gem en kortere periode, og vælg den fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan ikke gemmes under det navn: det er for langt eller har tegn, der ikke kan bruges.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kan ikke åbnes ({reason}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kunne ikke gemmes. Prøv igen, eller vælg en anden mappe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kunne ikke gemmes: drevet F: er fyldt. Dine ændringer er sikre i kladden. Frigør plads, eller gem et andet sted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen kunne ikke åbnes: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen ligger stadig i {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen slutter eller brydes midt i et tegn og er vist afkortet; hent hele oversigten igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen slutter midt i aftalen. Hent kalenderen igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen {path} er ikke en flyttefil fra Fora, eller den er afkortet. Vælg en anden fil.</source>
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
        <source>Filen {path} er tom (0 bytes) og er ikke et register. Filen er urørt. Vælg en sikkerhedskopi af det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filen {path} er tom (0 bytes) og er ingen sikkerhedskopi. Registret er urørt. Vælg en anden kopi.</source>
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
        <source>Filen {{file}} ligger stadig i mappen, men holdes ikke længere ajour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filens aftaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filens gamle indhold er overskrevet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filens kolonner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filens linjer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filens navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filens navn er for langt. Vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filens navn skal slutte på .eml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filens slags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filer, du eksporterer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér  (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér forslaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér genvejene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér historikken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér kommunerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér personer og roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér planer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filtrér på siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find en ny tid, også hvor andre møder må gøre plads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find en person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find et forum eller råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find ny dato i stedet for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find tider igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finder tider til det, der mangler i {year} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findes fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findes ikke i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findes ikke længere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findes ikke længere i filen.</source>
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
        <source>Fjern beslutningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern bilaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern datoen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern deltageren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern den særlige dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern eller aflys mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern ferien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern fra rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern fravær</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern fraværet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern kladde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern kommunen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern linket til {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern pladsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern punktet eller bilaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern reglen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern stedfortræderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern {board}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fjern “{step}”</source>
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
        <source>Flere aftaler i filen har samme UID.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere dokumenter og indkaldelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere filer kan ikke blive til én kalender. Indlæs dem en ad gangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere filer kan ikke skrives til standard output. Angiv en fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere i samme uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere kommuner og hele politikredsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere møder i samme kommune samme dag, så der rejses færre dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere møder om ugen for en person gør ugen travl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere personer hedder {name}. Skriv e-mail eller organisation, så den rette kan findes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere slags filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flere tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flertal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flest i uge {weeks}: {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flueben: holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt &amp;op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt de andre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt deltageren ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt deltageren op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt møde {number} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt møderne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt mødet en dag frem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt mødet en dag tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt mødet en uge frem, i ugen en halv time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt mødet en uge tilbage, i ugen en halv time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt mødet til den valgte tid</source>
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
        <source>Flyt ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt og ret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt og ret {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt punktet ned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt punktet op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til &amp;kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til den anden anden tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til den første anden tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til den tredje anden tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til en ny computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til hele mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt til …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt {name} til {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt {n} møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flytning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttefil fra Fora (*.zip)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttefilen er gemt som {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttefilen {path} er lavet af en nyere Fora. Installér den nyeste Fora, og vælg filen igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttes fra kapitel {before} til kapitel {after}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttes fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttes ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttes ikke: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttes mødet, beregnes de {n} andre ikke om. Vælg Beregn igen for at lade resten følge med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet fra {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet fra {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flyttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fokusområde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fokusområder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold alle sammen eller ud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For de valgte personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For kort varsel: der er aftalt {notice}. Nærmeste dag er {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For sent er et møde, der er holdt efter den dag, hvor det senest skulle være holdt i et jævnt tempo. Skal der holdes fire møder på et år, er det andet møde for sent efter den 2. juli.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For store eller ikke til at finde, og derfor ikke vedhæftet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {n} fora er der ingen dage tilbage i kravets periode: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {n} forum er der ingen dage tilbage i kravets periode: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For- eller &amp;eftermiddag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora er ved at gemme. Vælg filen igen, når det er gjort.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora forstår ikke dagen “{text}”. Skriv f.eks. 15/11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora forstår ikke reglen. Skriv f.eks. “2. onsdag i kvartalets midterste måned”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora forstår ikke tiden “{text}”. Skriv f.eks. 8-10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora forstår ikke tidspunktet “{text}”. Skriv f.eks. 13.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora forstår ikke “{text}”. Skriv f.eks. 2. onsdag i måneden eller sidste fredag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora forstår ikke “{text}”. Skriv f.eks. 30 dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora forstår ikke “{text}”. Skriv f.eks. 35 min eller 1 t 10.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora forstår ikke “{text}”. Skriv f.eks. 5-20 hverdage før.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora forstår ikke “{word}”. Udfyld felterne i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora forstår ordene hver for sig, men ikke sammen. Udfyld felterne i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora gemmer kun, hvornår personen er optaget, aldrig hvad.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora har læst “Antal møder” for alle {forums} fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora har læst “Antal møder” for alle {forums} fora. Kig de {n} tvivlsomme igennem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora holder styr på politikredsens samarbejdsfora, mødekrav og møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora holder styr på samarbejdsfora, mødekrav og møder. Hvad vil du begynde med?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora i alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kan ikke se, hvem der holder mødet. Vælg forummet, eller lad det ude.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kan ikke se, hvilken kolonne der er {field}. Skriv --map KOLONNE={key}. Kolonnerne er: {heads}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender hverken en rolle eller en person, der hedder “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke disse ord for status: {words}. Vælg, hvad de betyder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke kommunen “{name}”. Ret navnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke måneden “{text}”. Skriv f.eks. mar, jun, sep.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke rollen “{name}”. Ret navnet, eller opret det, der mangler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke status {words}. Vælg, hvad den betyder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke status “{word}”. Vælg, hvad den betyder, eller ret den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke ugedagen “{text}”. Skriv f.eks. tir, tor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke {what} “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora kender ikke “{name}”.</source>
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
        <source>Fora kender ingen med adressen {address}. Skriv den hos personen, og læs svaret ind igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora læser det som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora læser “Antal møder” for hvert forum, når der er nogen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora læst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora og kapitler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora og mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora og mål som matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora og råd med deres ønsker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora prøver igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora samler registret og dine valg i én fil. Kopiér den til den nye computer, f.eks. på en USB-nøgle.

På den nye computer: installér Fora, vælg “Åbn et eksisterende register” på den første side, og vælg filen. Fora spørger, hvor registret skal ligge.

Registret her bliver liggende. Brug kun ét af dem bagefter: de to følger ikke hinanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora skriver en kalenderfil for hver chef og hvert forum, du vælger, og skriver den igen, når noget i den er ændret. Et møde, der har stået i en fil, kan aflyses, men ikke længere fjernes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora står i en anden rækkefølge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora tager en kopi hver dag i {folder}. De seneste 7 dage, 8 uger og 12 måneder beholdes; det, du selv gemmer, og det, der er lagt til side, bliver liggende.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora tager en kopi i {folder}, første gang registret åbnes hver dag. De seneste 7 dage, 8 uger og 12 måneder beholdes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora uden mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora › Importér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora › Rediger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora, der bliver i deres kapitel, står i en anden rækkefølge i oversigten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora, der tjener målet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora, hvor rollen deltager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora-flytning {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora-id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora-register (*.fora)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fora: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forakatalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreløbige møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreslå aldrig møder på &amp;helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreslå også &amp;lørdage og søndage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreslået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Foreslået efter filen. Vælg en anden, hvis det ikke passer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forhåndsvisning · intet er ændret i registret endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forhåndsvisningen følger dine valg · intet er gemt endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forkert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forkerte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forkerte linjer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forklaring: udfyldt har rollen, blå tiltræder, violet er stedfortræder, orange er ubesat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatet er “{found}”; Fora læser “{format}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formatet {found} kender Fora ikke; det skal være “{format}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formål/målsætning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formål: “{sentence}” ligner {goal} ({words}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Formålet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fornavn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige forkerte linje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige forskel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige måned eller uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige rude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forrige uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forskelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forskellen i enkeltheder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag beregnet {when} · {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag for {year} er beregnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag til andre tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag til tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslag {draft} er fjernet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslagene, der arbejdes på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslaget er afvist: {what} tjener ikke “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslaget er beregnet igen eller fjernet imens. Vælg mødet i det, der vises nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forslaget er nummer {draft}. Godkend det med “fora plan accept {draft}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortrolig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortrolig opgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortroligheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortroligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortroligt bilag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortrudt: {done}</source>
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
        <source>Fortryd afklaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd afvisning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd dette trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd gendannelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd {n} trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortryd: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fortsat fra {day}: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forudsætninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forudsætninger for forummet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forudsætninger …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forudsætningerne er ændret siden beregningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum eller råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum og mødenummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum {id}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum {id} har medlemmet {person}, der ikke er blandt personerne; tilføj det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum, der menes med “{text}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum: {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forum: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forummet står ikke i den tekst, der er læst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forummet tjener ikke målet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forummet {id} står der to gange; fjern det ene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forummets deltager har ingen andre møder i Fora den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forummets egen standarddagsorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forummets krav gælder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra kl. {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra og med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra og til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {day}. Før: {before} Nu: {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {first} til {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fra {meeting} og frem er der ingen møder i rækken, som er planlagt eller indkaldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fravælg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fravælg, eller luk ruden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fravær</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fravær og optagne tider fra egne kalendere tages der hensyn til af sig selv; de står hos personen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraværende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraværende den dag: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraværende {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraværet noteres også.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fraværet varer mere end fem år. Ret en af dagene, eller afslut rollen i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fre. efter himmelf.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremmøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremmøde mangler for {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fremmødet er noteret med navne. Ret det der; så passer antallet af sig selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist for &amp;udkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist for &amp;udkast, hvert år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist hvert år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist og trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist overskredet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist {day} – {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frist: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen er i dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen er overskredet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen er {day}, om {n}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen for udkastet ligger efter planens frist. Ret den ene af dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen kan ikke beregnes: mødet har ingen dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen kommer fra handleplanen. Ret den der.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen kommer fra mødet {day}. Ret varslet, eller markér den som ikke nødvendig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristen var {day}, {ago}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frister følger mødet: flyttes mødet, flyttes de med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frister før og efter møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frister i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frister, forum for forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frister, i en fil for sig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fristerne står som ruder i årshjulet. Delete fjerner en handleplan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fundet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Funktion</source>
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
        <source>Færdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Færdig efter fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Følg igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Følg oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Følg reglen igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Følges ikke internt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Følges internt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Før opdatering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Førs&amp;te år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Første dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Første nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Første år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>GRUPPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem &amp;kopi nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem alligevel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem alt om personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem beslutningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem de forkerte linjer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem de forkerte …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem denne visning …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem en kopi af registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem flyttefilen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem kalenderen igen i det program, den kommer fra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem kladde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem kortet som billede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem kortet som billede …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem med et andet navn …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem møder som tabel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem og luk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem personer og roller som tabel …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem referatet nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som &amp;tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som Excel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som kalenderfil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som {kind} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem som …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem svarene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem visningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gem {n} skift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemmer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemmes til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt af dig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt i {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemt i {path} ({number}).</source>
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
        <source>Gemte kladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gemte visninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gendan fra en &amp;anden fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gendan fra en kopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gendan kopien fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gendan registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Generelt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gennemsnit {mean} møder om ugen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gensidig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gensidig: de nævner hinanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gentagelsen strækker sig over for mange år.</source>
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
        <source>Gentagelsen “{rule}” kan ikke læses.</source>
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
        <source>Genvej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genveje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Genåbn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv en plads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv en plads …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv en rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv en rolle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv fristen tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv opgaven videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv opgaverne videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv rollen til en person mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv rollen til en person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv videre …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Giv ønskerne op</source>
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
        <source>Godkend de valgte møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkend referatet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkend referatet i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkend {n} møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkend {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkendelse af referat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkendelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkendelsen kan ikke springes over, for den låser referatet. Lad den stå åben, hvis ingen godkender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkender dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkender det forrige referat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkender …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godkendt en anden dag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Godtaget: {meaning}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grunddata</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grundlov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grundregel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppen har ingen roller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppér efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppér: Ansvarlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppér: Forum</source>
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
        <source>Gruppér: Slags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppér: Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppér: Trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gruppér: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grænsen for møder om dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grænsen for møder om ugen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grænsen for tætte møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til Møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til Personer og roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gå til {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Går computeren i stykker, er kopierne på et andet drev eller et netværksdrev de eneste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Går disken i stykker, er kopierne på den også væk. Derfor kan Fora lægge en kopi et andet sted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder alle {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder først fra {day}; vist, som om det gjaldt nu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder i hvert lokalt forum. Vælg et af dem for at se, hvem der sidder der.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder i år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder ikke i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder ikke længere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder mødet&amp;ypen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gælder også forummets råd, der ikke har deres egne ønsker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gæster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gæt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gæt og forskelle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gættet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gør plads til et andet møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gør plads til et andet møde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HANDLING</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HVAD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HVEM</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HVORNÅR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplan: {plan}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplanens navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplanens navn mangler. Skriv f.eks. Samarbejdsplan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplaner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplaner er forsinkede, når de er færdige efter deres frist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplaner med frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplaner og frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplaner og redegørelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplaner {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplaner, der følger målet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handleplanerne for {to} er der allerede, med samme frister og ansvarlige som {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handlingsplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har begge fora et råd i hver kommune, hører rådene i den samme kommune sammen. Delete fjerner en rækkefølge, Mellemrum slår den til og fra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har den nu: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har ingen titel, så Fora kan ikke se, hvem der holder mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har systemet høj kontrast, følger Fora den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Har været indkaldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele arbejdstiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele arbejdstiden, og kredsens grænse om dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele importen bliver ét trin, som kan fortrydes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele kredsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele politikredsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele tiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hele året på papir: hjulet, tidslinjen og planen over råd og måneder. Ingen navne på personer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hellig- og skolefridage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helligdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helligdage er beregnet, men skoleferier for {year} mangler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helligdage foreslås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helligdage kender Fora selv. Skoleferier fastsættes af hver kommune: efterse dem under Indstillinger, før du planlægger efter dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helligdage og weekender bruges ikke, medmindre de er slået til i Ferie og helligdage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helligdage på hverdage: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helligdage {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helligdage: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helst højst {n} møde om ugen for hver person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helst højst {n} møder om ugen for hver person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helst ingen møder, mens en af rådets kommuner har skoleferie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Helst ingen møder, mens en af rådets kommuner selv holder byråds- eller udvalgsmøde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent forakatalog …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent punkter fra sidste møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hent standarddagsorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Henviser til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her skal stå en tekst på højst {most} tegn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Her står alt, hvad registret har om {name}: {n} oplysninger og {steps}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heraf stedfortrædere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Himmelfart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Historikken læses …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjemlen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjemmel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hjul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hol&amp;dt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold kalendere ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdes i {room}; det sædvanlige lokale er optaget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt er noteret som holdt i året. Begynder en periode før året, tæller det, der er holdt i den før 1. januar, også med i kravet. Aflyste og udsatte møder tæller ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt er noteret som holdt til og med dagen; planlagt ligger på dagen eller senere; ikke noteret er overstået, uden at nogen har noteret, om mødet blev holdt. Aflyste og udsatte møder tæller ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdt: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdte møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Holdte møder er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husets &amp;lokaler, med komma imellem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Husets lokaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad betyder “{words}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad blev besluttet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad der gælder, hvor intet er sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad der mangler i kataloget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad der mangler i kilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad der sker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad der sker med møderne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad der skete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad fora og råd ønsker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad fora skal levere hvert år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad kataloget siger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad loven siger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad målet står under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad skal eksporteres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad skal omlægges?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad skete der?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvad trinnet ændrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem den gælder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem eller hvad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem er du?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem er du? Så viser Mine det, du selv har. Det kan ændres under Indstillinger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem har rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem har rollen hvornår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem kan hvornår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem mødes før og efter hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem mødes til “{title}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvem mødes?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hver dag, af sig selv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hver person får sit eget lokale forum, og kravet gælder for hvert af dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvert møde i rækken kan flyttes og aflyses for sig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvert møde med dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvert råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvert råd eller nævn har sin &amp;egen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvert år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvilke af rækkens møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvilke mål tjener {what}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvilke møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvis forvaltning den er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvis opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor der plejer at blive holdt møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor langt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor længe kontakter gemmes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor mange år den gælder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor meget af kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor meget ønskerne vejer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor skal kalenderne ligge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor skal registret ligge?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvor tit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvordan blev det besluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvordan de senere flyttes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvordan vil du begynde?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor dette tidspunkt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor kommer punktet &amp;nu?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvorfor året lukkes igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvornår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hvornår frister vises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hø&amp;rer til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Høj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Højst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Højst 100 procent af medlemmerne. Skriv et lavere tal, eller vælg personer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Højst {meetings} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Højst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Højst {n} møde om dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Højst {n} møder om dagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hører &amp;til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hører til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hører til en møderække</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hører under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I alt {n} møder er holdt for sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I dag, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I de valgte kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I går, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I hele vinduet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I kataloget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I konflikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I orden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I orden; den bringes op til denne udgave, når den åbnes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I oversigtens tekster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I procent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I procent af den jævne afstand. Ved 4 møder om året er der jævnt 91 dage imellem; med 25 % bemærkes møder, der ligger tættere end 23 dage. 0 % bemærker intet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I år</source>
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
        <source>Ikke aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke begyndt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke behandlet alligevel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke behandlet: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke beslutningsdygtig: {n} af mindst {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fastsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fastsat, før teksten kan læses, eller felterne er udfyldt.</source>
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
        <source>Ikke fastsat: kravet gælder for hver enhed. Vælg kommunerne under Rediger forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fastsat: kravet gælder for hver person. Vælg personerne under Rediger forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke fastsat: “{text}” kan ikke læses som et mødekrav.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke forstået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke færdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke i punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke indkaldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke indkaldt alligevel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke længere i oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke noget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke nødvendig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke om eftermiddagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke om formiddagen</source>
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
        <source>Ikke oplyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke placeret · {requirement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke på en ønsket ugedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke skrevet endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke skrevet: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ikke udført alligevel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importen er stoppet. Intet er ændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importerede fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importerer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importerer … {done} af {total} linjer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér de rigtige alene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér en fil til …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér intet, før filen er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér kalender (.ics) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér møder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér oversigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér oversigt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér personer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér tabellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér {n} linje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér {n} linjer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér {n} møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér {n} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér {n} personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importér …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indhold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkald til mødet {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkald …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkald: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldelse: {meeting}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldelsen er ændret siden {day}: send en opdatering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldelsen skal sendes i dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldelser til {n} møder er lavet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldelsesbrev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldt {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldt; dagen er ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indkaldte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs en fil til …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs en, der følger med Fora eller står i en fil, eller skriv den selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs fra fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs igen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs strategi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs strategi …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs svar på indkaldelsen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs svar …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæs …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indlæser …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indsat tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indsats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indsatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indsatsområde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indsatsområder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indstillinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indsæt oversigtens tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Indsæt teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen af datoerne er efterset hos kommunerne endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen af de valgte møder er planlagt til i dag eller senere. Vælg nogle andre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen af de valgte møder kan {what}. Vælg nogle andre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen af de {n} aftaler i filen kunne læses, så personen ville stå som ledig hele tiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen af dem, der mangler, har et møde senere i kalenderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen af forummets {n} deltagere har andre møder i Fora den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen af årets mødedage har et tidspunkt, hvor alle kan. Lemp et krav, eller spring mødet over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen af årets mødedage ligger i mødets periode, {period}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen andre registre endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen anmærkninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen beslutninger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen byråd eller udvalg samtidig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen dagsorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen deltager endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen deltager i {meeting} har en e-mailadresse. Skriv adresserne under Personer og roller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen deltagere endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen e-mail eller telefon.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen er meldt optaget; {n} ukendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen er noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen er noteret endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen er optaget ifølge en indlæst kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen flere planlagt.</source>
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
        <source>Ingen fora er forbundet endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen fora i dette kapitel er forbundet med andre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen fora tjener målet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen fora tjener: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen forbindelse den vej.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen frister i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har deres egne tider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har noteret, om mødet blev holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har rollen den dag. Vælg en anden dag med --from, eller skriv personerne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen har ønsker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen hedder sådan. Vælg en person på listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen hedder “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kalender holdes ajour som “{file}”. Se dem, der gør, med “fora publications”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kalendere er indlæst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kalendere er valgt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kalendere holdes ajour endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kalendere holdes ajour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kalendere holdes ajour. Tilføj en med “fora publication add”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kolonne er valgt som {field}. Vælg den over tabellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen kommende møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen linje i filen kunne læses: {problems}</source>
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
        <source>Ingen lov fastsætter frister for kredsråd og lokalråd. Falder en frist på en fridag, går den tilbage til sidste hverdag før. Flyttes mødet, flytter fristerne med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen mappe er valgt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder at indkalde til i perioden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder eller frister i ugen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder eller frister i {month}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder eller frister i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder er valgt. Sæt hak ved dem, der skal i kalenderen.</source>
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
        <source>Ingen møder i perioden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder i perioden. Papiret er tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder i {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder i {year} endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder i {year} for {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder mangler i {year}. Der er intet at planlægge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder, mens en af rådets kommuner har skoleferie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen navne. Fortrolige punkter og statusmøder om enkeltpersoner kommer aldrig med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen organisationer endnu. De oprettes, når en person får en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen person hedder “{name}”. Vælg en fra listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen personer endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen personer svarer til søgningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen plan for {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen planer for {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen planlagte møder i perioden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen printer. Gem som PDF i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen roller bliver ubesat i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen roller er ubesatte.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen roller svarer til søgningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen roller. De oprettes, når forakataloget hentes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen skoleferier for {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen snitflader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen strategi endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen strategi endnu. Indlæs en med “fora goals load NAVN”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen særlige ønsker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen trin passer til det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen trin passer til filtrene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen åbne opgaver har frist inden mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen åbne opgaver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen år er lukket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen ændringer endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen ændringer, så ingen fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ingen. Fora ved ikke, hvornår personen er optaget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet at bemærke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet at følge op på i denne uge. Næste frist er {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet at følge op på.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet at følge op på. Møder, der planlægges, giver selv deres frister.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet dokument endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er sat i kalenderen. {left} Beregn et nyt forslag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er ændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er ændret (prøve)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er ændret (prøve).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er ændret siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er ændret siden den seneste udgave.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet er ændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet forum hedder “{name}”. Vælg et fra listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet fundet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet fundet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet haster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet kommende møde kan godkende det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet krav gøres op i året.</source>
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
        <source>Intet møde begynder tidligere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet møde er valgt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet møde i perioden er holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet møde i perioden har en dagsorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet møde slutter senere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet mødekrav er fastsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet program åbner kladden. Den ligger i {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet program åbner {name}. Den ligger i {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet skrives i kalenderen, før du godkender det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet slettes</source>
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
        <source>Intet taler imod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet taler imod tiden, så vidt Fora ved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet udkast endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intet valgt. Piletaster følger forbindelser.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeg har læst det, og det skal ske</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jeres egen oversigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journalnr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journalnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journalnummeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journalnummeret er for langt. Skriv højst {most} tegn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Juleaften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Jævn fordeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K&amp;l.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KAPITEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KOLONNE=FELT</source>
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
        <source>KOMMUNE=PERSON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender eksporteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalender › Importér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendere (*.ics *.ical *.ifb *.vcs *.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendere for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendere holdes ajour i {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendere holdes ikke længere ajour i en mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendere skrevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendere, der holdes ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendere, der holdes ajour …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalendere, der kan eksporteres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderen er for stor til Google Kalender. Del den op med --split half-year, eller --from og --to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderen er for stor: {what}. Gem en kortere periode, og vælg den fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderen er ikke eksporteret før: {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderen er ødelagt ved linje {line} og kan ikke læses. Hent den igen fra det program, den er fra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderen for {name} holdes allerede ajour som {file}. Vælg en anden udgave, eller ret den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderen holdes ajour som {file}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderen kalder det {wanted}; nummeret er brugt, så mødet hedder {title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderen og JSON kan ikke begge skrives til standard output. Angiv en fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderens navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderfil (*.ics)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderfiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderne holdes ajour i {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderne kan ikke skrives, fordi mappen {folder} ikke findes eller ikke svarer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderne skrives om lidt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderne skrives …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kalenderne skrives, når du har valgt en mappe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan du ikke komme, så giv besked til {to}, og send indkaldelsen videre til din stedfortræder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan du ikke komme, så svar på indkaldelsen, og giv din stedfortræder besked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke bruges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke bruges sammen med %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke flyttes: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke fortrydes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke fortrydes alene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke læses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke læses. Skriv f.eks. “Mindst 2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke læses: “{text}”. Skriv for eksempel “Mindst 4” eller “1 i kvartalet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kan ikke placeres</source>
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
        <source>Kapitel, forum og lokalt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitler, import og eksport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlerne er nummereret fra 1 til {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlernes numre kan ikke læses igen som tekst: de skal begynde med 1, og intet nummer må stå to gange. Ret dem, eller gem som Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlernes titler og numre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kapitlet har ingen fora.</source>
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
        <source>Kapitlets tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kassér kladden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katalog {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloget er ikke skrevet, for et andet register kan ikke læse det. Ret dette i registret: {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloget giver registret dets fora. Teksterne hentes, som de står.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloget kan ikke læses: {wrong}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloget skriver: {text}. Skriv antallet for hver kommune, f.eks. “Mindst 2”; tomt er ikke fastsat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloget skriver: {text}. Teksten bliver stående; Fora bruger det, du skriver her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloget {path} kan ikke åbnes. Se efter, om filen findes, og om du må læse den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kataloget {title} er hentet: {forums}, {boards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katalogets kilde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katalogets udgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Katalogfil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendes den nye tid ikke endnu, venter mødet som udsat.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendt fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kendt til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kl. {hour} ligger uden for årsplanens timer, {start}–{end}. Skriv et andet tidspunkt, eller ret timerne i Forudsætninger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladde gemt {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladde gemt {time} · {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladde til Outlook</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladde: {name} · intet er skrevet i kalenderen endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladden er åbnet i mailprogrammet. Fora sender intet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladden kunne ikke gemmes på disken. Det, du har skrevet, er her, så længe Fora er åben.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladden skal have et navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladden {name} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladden {name} er gemt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladden åbnes i mailprogrammet med indkaldelsen til kalenderen. Du sender den selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kladder til mailprogrammet (.eml)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klokkeslæt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klokkeslættet mangler; {time} er sat ind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Klokkeslættet “{text}” kan ikke læses. Skriv det som 13 eller 13.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Knapper og felter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolonne {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolonnen {name} er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolonner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kolonner: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kom i gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kom i gang – Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommende møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommende møder om målet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommer der en ny udgave af kalenderen, så indlæs den her. Møderne kendes igen og rettes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommer fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunekode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunekoden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunen</source>
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
        <source>Kommuner og enheder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunerne var der i forvejen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kommunernes mødedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konflikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konflikt beholdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konflikten for {meeting} {when} står</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konflikten står</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konflikten står: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Konflikter i kommende møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontakter gemmes (måneder)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontaktpersoner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kontrollér mødekravene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopi til stedfortrædere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopien er gemt som {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopien i den anden mappe blev ikke taget. {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopien i {folder} er fra i dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopien kunne ikke tages, fordi et hjælpeprogram ikke kunne startes. Prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopien kunne ikke tages. Prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopier på denne computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopier på et andet drev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopieret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopierne ligger på samme drev som registret. Vælg også en mappe på et andet drev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér fra {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér noten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér oplysningerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér til et nyt udkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér til {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér til {year} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér {name} til et nyt udkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kopiér …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort over snitflader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kort over snitfladerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kortere varsel end aftalt; det kan nås til {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krav: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kravet er nået, når {meetings} er noteret som holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kravet for {period} nås ikke: {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kravet kan ikke nås for {n} råd.</source>
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
        <source>Kravet tæller ingen af datoerne med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kredsrådet.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriminalitetsbilledet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kriminalitetsforebyggende samarbejde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kræver handling {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krævet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Krævet er mindstekravet i de perioder, der slutter i året. Findes et råd kun en del af perioden, skylder det sin andel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun den ene side nævner den anden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun det, der kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun dette møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun dette objekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun et krav pr. år kan begynde en anden dag end 1. januar.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun for dem, der har fravær den dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun møder, hvor {role} deltager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun praktiske forhold, f.eks. “træffes bedst om formiddagen”. Intet om personens forhold.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun ubesatte eller udløbende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun {board}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun {known} af registrets {all} fora findes i teksten; se efter, om det er den rigtige oversigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun {name}</source>
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
        <source>Kun ændringer siden sidst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun ét objekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun “Optaget”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kun “{status}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kursiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kursiv (Ctrl+I)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kursus i udlandet</source>
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
        <source>Lad konflikten stå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lad lørdag tælle, eller ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lad mødedagen slutte {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lad møderne i {board} ligge tættere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lad titlen følge forum og nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lagt til side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Land</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Landet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Langfre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lav den igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lav kladde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lav kladde i mailprogrammet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lav kladder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lav kladder i mailprogrammet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledere og specialister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lederen af afdelingen sidder så i de fora, hvor {name} er med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ledige dage. Piletasterne vælger dag og uge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lemp reglen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lige så mange dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liggende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligger langt fra ønskerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ligger, hvor det lå</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lille</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line} er en nyere udgave.</source>
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
        <source>Linje {line} hører ikke til et forum og er sprunget over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line} i “{file}” er på over {most} tegn. Det er næppe en tabel; vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line} i “{file}” har en celle på over {most} tegn. Måske mangler et anførselstegn. Ret linjen, og vælg filen igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linje {line} i “{file}” har et anførselstegn, der aldrig lukkes. Ret det, og vælg filen igen.</source>
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
        <source>Linje {line}: felterne under “{heading}” står uden et forum over sig; skriv forummets navn på en linje lige over felterne.</source>
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
        <source>Linje {line}: {what}</source>
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
        <source>Linje {n}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linjechefen for lokalpolitiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Linjeforstanderen for efterforskning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste efter dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste efter råd, nævn og fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste pr. chef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Liste pr. kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalafdeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalafdeling er valgt for {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalafdelingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalafdelingerne er uændrede</source>
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
        <source>Lokale fora efter status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokale optaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokale råd og nævn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokale strategier og handlingsplaner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalet eller en plads uden kendt person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalpolitiet i Holbæk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalrådet i Holbæk er flyttet til ons. 27. maj kl. 14.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalsamfundet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalt forum under {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalt forum: {boards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lokalt navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lovgrundlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lovgrundlag/kommissorium</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lovgrundlag: {legal_basis}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luftig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk formularen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk formularen, eller gå tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk forummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk forummet eller det lokale forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk ruden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk ruden, eller til listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk uden at gemme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk {year} igen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk {year} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk {year}, når redegørelsen er afgivet. Så kan den skrives igen, præcis som den var.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Luk, kladden bliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukkede beslutninger og fortrolige opgaver er talt med, men ikke nævnt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukkede punkter er udeladt: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukket fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukket punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukket {day} (nr. {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukket. Møder og historik er bevaret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lukningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lyse</source>
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
        <source>Lås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås mødet, eller lås det op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås op …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås referatet op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lås {meeting} op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låsen på {n} møde kan ikke holdes, da det ligger uden for planens timer: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låsen på {n} møde kan ikke holdes, da planen ikke kan bruge dagen: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låsen på {n} møder kan ikke holdes, da de ligger uden for planens timer: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låsen på {n} møder kan ikke holdes, da planen ikke kan bruge dagene: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låst op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Låst: en ny beregning lader mødet ligge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læg de &amp;indbyggede i mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læg sammen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læg {meeting} uden for sin periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Længde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Længden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Længden “{text}” er negativ.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Længden “{text}” kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læser {name} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læser …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læses ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læses ikke: {columns}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læses som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læses som {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læses som: {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læses, mens du skriver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læsningen</source>
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
        <source>Læst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læst for mere end {n} dage siden. Indlæs den igen, så er tiderne de nyeste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læst fuldt ud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læst fuldt ud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læst sikkert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Læst: {chapters} kapitler, {forums} fora; {unchanged} fora er uændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lørdag tæller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lørdag tæller ikke som hverdag i frister for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lørdag tæller som hverdag i frister for {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;inimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MAPPE</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MINUTTER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MM-DD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ma&amp;ppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailen {name} er større end 20 MB eller har for mange linjer eller dele. Gem kun svaret som .ics.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailen {name} har ingen kalender i sig. Gem selve svaret på indkaldelsen, og læs det ind.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mailen {name} kan ikke læses. Gem den igen fra mailprogrammet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maksim&amp;um</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Maksimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler i kataloget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler i kilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mangler og forsinkelser</source>
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
        <source>Mangler under Snitflader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappe med Word-skabeloner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappe til eksporterede filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappe til kalendere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappe til kopier på et andet drev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappe: {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen findes ikke endnu. Læg de indbyggede skabeloner i den.</source>
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
        <source>Mappen svarer ikke. Du kan lukke vinduet eller vente.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen svarer ikke. Se efter, om drevet er tilsluttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen til kalendere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen {folder} findes ikke længere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen {folder} findes ikke. Opret den, eller vælg en anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen {folder} kan ikke vises. Åbn den i Stifinder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen {folder} svarer ikke. Kalenderne skrives, når den gør.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mappen {path} er ikke til rådighed. Tilslut drevet, eller vælg en anden mappe til kopier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markér drøftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markér en senere tid i ugen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markér en tidligere tid i ugen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markér offentliggjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markér som behandlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markér som set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markér udkast modtaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Markér vedtaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Materiale sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matrix over snitflader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med --json skal rapporten skrives til en fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med de weekender, ferien har om sig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Med tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Medlem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mellemrum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mellemrum skifter fremmøde. A: afbud, S: stedfortræder, O: online, U: udeblevet, P: ikke i punktet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mellemrum: datoerne er efterset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mente du {days}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mente du {day}? Et klokkeslæt skrives som kl. {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mente du {names}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Menuer åbner uden overgang, og markøren blinker ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mere end {n} senere trin hænger sammen med det. Ret i stedet, hvad der skal være anderledes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mere om bilag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mere om dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mere om fremmødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mere om personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mere om rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Middel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midt- og Vestsjællands Politis oversigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Midt- og Vestsjællands Politis oversigt over samarbejdsfora, med roller og snitflader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindre</source>
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
        <source>Mindst &amp;imellem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindst og højst</source>
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
        <source>Mindst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mindste &amp;afstand mellem et råds møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mine {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulige slåfejl i kataloget: 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mulige slåfejl i kataloget: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MÅL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>MÅNEDER</source>
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
        <source>Må gerne stå tomt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må vises for udenforstående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Må&amp;neder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål kan højst ligge i {n} lag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mål, med møder i året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet er der ikke længere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet “{goal}” er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet “{goal}” er oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet “{goal}” er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet “{goal}” følges ikke internt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målet “{goal}” følges internt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målets navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målets navn mangler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målets navn mangler. Skriv, hvad målet er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Målets slags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måned for måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måned, ringe og tegn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måneder med møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Månederne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måske menes {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måske optaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Måske optaget {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde i forslaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde og punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {number} blev holdt, før trinnet {stage} blev nået {day}. Ret dagen, så følger planen mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {number} ligger på en helligdag: {holiday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {number} var {day}, og det er ikke noteret, om det blev holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {number} · {day} kl. {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {number} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {number}, hvor planen skulle behandles, bliver ikke holdt som planlagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {number}, pkt. {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {n} skal ligge senest {day}, hvis tempoet skal holde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde {n} skulle have ligget senest {day}, hvis tempoet skulle holde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møde, frist eller ferie</source>
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
        <source>Mødekrav og mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav og status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav, der kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav, {n} perioder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav: ord, tegn og sætning følges altid ad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekrav: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekravet er rettet i hånden; rettelsen gælder fortsat ved siden af teksten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødekravet for {name}</source>
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
        <source>Mødeplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødeplan {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder  ›  {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder af typen “{kind}” tæller ikke med i kravet: {requirement}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder begynder &amp;tidligst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder begynder tidligst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder foreslås aldrig på helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder foreslås ikke i weekender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder foreslås også i weekender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder foreslås også på helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder fra og til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder i måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder i {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder i året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder indlæst fra kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder kan ligge i årene {first} til {last}. Ret årstallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder med kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder og frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder og personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder om &amp;dagen, højst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder om &amp;ugen for en person, helst højst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder om dagen, højst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder om mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder om målet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder om ugen, helst højst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder pr. forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder pr. kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder pr. uge i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder slutter &amp;senest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder slutter senest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder tættere end {percent} % af den jævne afstand bemærkes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder {day}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder › Flyt møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder › Importér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder › Nyt møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder › Nyt møde › Møderække</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder, Fora kender, får filens tid og sted; resten bliver nye møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder, der endnu ikke er indkaldt, er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder, der er holdt. Ét dokument pr. møde, i jeres skabelon, hvis I har en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder, der har en dagsorden. Ét dokument pr. møde, i jeres skabelon, hvis I har en.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder, der ikke er noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder, der mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møder.ics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møderne er der ikke længere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møderne i forslaget er planlagt i mellemtiden. Der mangler ingen i kalenderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møderne i forum {id} varer {minutes} minutter; angiv mindst 1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møderne ligger der allerede. Vælg en anden dag eller en anden tid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møderne ligger så jævnt over året som muligt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møderække</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Møderækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødestedet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet aflyses: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet blev holdt den {day}. Referatet kan først være sendt eller godkendt fra den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet bliver liggende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet bliver, hvor det er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er aflyst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er der ikke længere. Det er fjernet imens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er holdt. Notér i stedet, hvem der var med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er i gang siden {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er ikke indkaldt endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er indkaldt eller eksporteret; det, der er sendt, kan Fora ikke kalde tilbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er låst til {time}, men det går ikke: {reasons}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er låst til {time}, som er ledig. Beregn igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er noteret som holdt. Ret det i Fora, hvis kalenderen har ret. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er overstået. Notér bagefter, hvad der blev af det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er overstået. Notér i stedet, hvem der var med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er overstået. Ret det i Fora, hvis kalenderen har ret. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er udsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er udsat. En ny tid følger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er {age} gammelt, og ingen har noteret, hvad der skete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet er {status}, så svaret har ingen betydning.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet flyttes, så der bliver plads til et andet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet får en &amp;ny tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet har ingen bilag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet har ingen dagsorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet har ingen deltagere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet har ingen punkter endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet har intet punkt {n}; det har {all}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet holdes {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet holdes {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet i forslaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet ligger der allerede.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet ligger efter i dag og kan ikke være holdt endnu. Ret datoen eller status.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet slutter, før det begynder. Ret klokkeslættene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet springes over: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet tæller ikke for noget mødekrav.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet var</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet varer {minutes} minutter, og dagen har kun {hours}. Gør mødet kortere eller dagen længere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet venter som udsat, til der er en ny tid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet {id} hører til forum {board}, der ikke er blandt fora; tilføj det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet {id} skal ligge efter {other}, der ikke er et andet af møderne; ret rækkefølgen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet {id} står der to gange; fjern det ene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødet “{summary}” {day} slutter, før det begynder. Ret mødets tider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødetid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødetider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mødets gang</source>
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
        <source>Mødetypen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mørke</source>
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
        <source>N&amp;ulstil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;umre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAVN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NAVN_ELLER_FIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>NUMMER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navne er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navne er udeladt; rollen står i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navne på personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navne …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnene forsvinder overalt, også i historikken. Det kan ikke fortrydes. {copies}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet er for langt. Skriv højst {most} tegn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet fjernes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet mangler. Skriv et navn, og gem igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet mangler. Skriv et navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet mangler. Skriv f.eks. Byråd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet mangler. Skriv f.eks. Grundlovsdag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet mangler. Skriv f.eks. Vinterferie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet mangler. Skriv for eksempel Vinterferie.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet mangler. Skriv, hvad dagen hedder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet på registret mangler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Navnet tages ud overalt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nej</source>
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
        <source>Noget gik galt i Fora. Det, der er gemt, er sikkert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal mødetid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Noteres i historikken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér alle ikke noterede møder samlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér alle {n} som holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér dagsordenen som sendt i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér fraværet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér kun antallet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér materialet som sendt i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér møder, der er holdt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér referatet som sendt i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér resten som til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér samlet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér som aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér som holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér som indkaldt i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér som udsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér {n} møder samlet …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notér {what}</source>
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
        <source>Notér, hvad der skete den {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nr. {wanted} er brugt; mødet får nr. {number}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nulstil genvejen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummereret liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nummeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numrene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny beslutning {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny enhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny handleplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny kalender “{name}” ved siden af {others}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny kalender “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny kalender: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny møderække</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny opgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny opgave fra et lukket punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny opgave: hvad, @hvem, #forum, frist … f.eks. “ring til SSP @Nanna fredag”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny opgave: hvad, @hvem, frist … f.eks. “ring til SSP @Nanna fredag”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny opgave: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny person, der oprettes med navnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny rækkefølge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny strategi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ny særlig dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nye fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nye fora begynder med ét lokalt forum hver, fra {date}; det kan deles senere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nye personer, kommune for kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nye siden fremmødet blev noteret: {names}.</source>
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
        <source>Nyt kapitel: {chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt klokkeslæt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt lokalt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt mål under dette …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt mål under {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt mål …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt møde i det valgte forum, med ledige tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt møde i {board}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt punkt (Ctrl+N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt valg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt valg …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nyt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nytårsaft.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når Fora åbner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når den gælder i flere år. Må gerne stå tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når en person ikke har haft en rolle, en plads eller en opgave så længe, foreslås sletning under Personer og roller. Ingen slettes af sig selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når ingen noterer, hvem der var med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Når rådet ikke har sit eget sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nærmeste dag, hvor alle kan, er {day}, men den ligger {apart}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nærmeste ledige dag er {day}{where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nærmeste ledige dag er {day}{where}; før perioden er det {earlier}.</source>
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
        <source>Næste forkerte linje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste forskel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste gang {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste måned eller uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste måned: gem kalenderen igen på samme måde, og indlæs den her. Fora kender tiderne igen og ændrer kun det, der er nyt.</source>
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
        <source>Næste møde: {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste møder: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste rude</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste skridt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste: {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næste: {step}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Næstformand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nævner de næste møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nævner {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nævnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nævnes af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nævnt i tekster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>O&amp;mdøb …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORD=STATUS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ORGANISATION</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observatør</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offentliggjort</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offentliggørelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Officielt navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Og {n} bemærkning til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Og {n} bemærkninger til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Og {n} til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Også planer, der er færdige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Også på et andet drev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Også strategier, der ikke gælder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Også udførte opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om dagen, højst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om dagsordenen er med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om den er fortrolig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om den er slået til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om det er et link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om eftermiddagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om foreløbige møder er med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om formiddagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om helligdage foreslås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om hvert råd har sin egen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om kun “Optaget” vises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om lørdag tæller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om målet følges internt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om rapporten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om stedet er med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om strategien gælder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om tidspunktet er aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Om weekender foreslås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omdøb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omdøb bilaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omdøb ferien …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omdøb kapitlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omdøb kommunen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omdøb {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omdøb {name} i {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omdøb …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omlæg møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omlæg møder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omlæg {n} møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omlæg {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Omlæg …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
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
        <source>Opfølgende opgaver fra punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opfølgning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opfølgning på opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opfølgningen når først {forum} efter sommerferien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgave fra referat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgave uden frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgave: {task}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaven er på over {n} tegn. Skriv den kortere, og lad resten stå i noten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaven kan kun deles på et forum med flere råd eller nævn. Vælg et forum først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaven “{title}” er der ikke længere. Noten, du skrev: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaven “{title}” er oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaven “{title}” er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaven “{title}” er slettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaver og beslutninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaver og beslutninger {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaver og frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaver og frister, og det, der er besluttet. Det fortrolige er ikke med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opgaver {day}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oplysninger til support</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opløsning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret det, der mangler: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret eller indlæs en strategi først; målet hører til i den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret forummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret først endnu et forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret først et forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret først et forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opret registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oprettet: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oprettet: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oprindelig</source>
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
        <source>Optaget {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optagne tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Optagne tider indlæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ordinært møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organi&amp;sation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisationen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisationen “{name}” findes allerede. Vælg den, eller skriv et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisationens navn mangler. Skriv et navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Organisationer</source>
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
        <source>Overfør</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overfør det, der ikke blev færdigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigt over samarbejdsfora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten er ens med registret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten er for lang til at kunne læses igen som tekst (over {size} MB). Gem den som Word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten er hentet ({what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten er ikke udgivet endnu. Brug “fora edition issue”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten er ikke udgivet endnu. En udgave gemmes, som den er den dag, og ændres aldrig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten er ikke ændret siden udgave {number} af {day}; der er intet nyt at udgive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten er læst, og svarene er gemt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten gemmes, som den er i dag. Senere rettelser ændrer ikke udgaven, og rapporten kan vise, hvad der er ændret siden den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten har ingen fora endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten har ingen fora endnu; opret eller hent dem, før du udgiver den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigten over samarbejdsfora, og kataloget som en fil, som et nyt register kan begynde med.</source>
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
        <source>Oversigten udgives …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigtens ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigtens titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Oversigter og kataloger (*.txt *.docx *.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overskredet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overskrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overskriften</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;unkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF, PNG eller SVG</source>
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
        <source>PERSON=FOR</source>
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
        <source>PUNKT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papir eller tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papiret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Papiret er hvidt, også i mørke farver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejlemærke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejlemærker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejlemærker for beslutning {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejlemærker og indsatser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejlemærker og indsatser {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pejlemærker …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Periode set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perioden slutter, før den begynder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perioden “{text}” kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Perioder, der ikke er opfyldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen har sagt nej.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen kunne ikke anonymiseres. Prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personen {id} står der to gange; fjern den ene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personens kalender holdes ikke længere ajour. Slet filen selv: {files}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personens navn mangler. Skriv et navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personer er valgt til {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personer og roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personer og roller {day}.xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personer og roller › Importér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personer uden plads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personer uden plads foreslås slettet efter {n} måneder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personerne i {name} flyttes til den anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personers navne er med. Fortrolige punkter kommer aldrig med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personligt medlem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pil venstre og højre viser andre måneder, plus og minus flere eller færre. F2 retter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Piletaster følger forbindelser · Enter åbner forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pladsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pladsen er taget af “{step}” {when} af {who}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pladser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pladser i fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan {year}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen er der ikke længere. Den er fjernet imens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen er godkendt. Beregn igen, hvis der skal flere møder til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen for {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen for {year} blev godkendt den {day}. Beregn et nyt forslag, hvis der skal flere møder til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen for {year} er godkendt: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen har møder på hele og halve timer fra kl. {start} til {end}. Vælg et sådant tidspunkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen kan heller ikke {to_do} før fristen: {board} mødes først {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen kan heller ikke {to_do}: {board} har ingen møder i kalenderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen kan ikke {to_do} før fristen: {board} mødes først {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen kan ikke {to_do}: {board} har ingen møder i kalenderen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planen kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planer med fast frist kommer igen hvert år af sig selv. Disse får deres egne frister, et år senere, og den samme ansvarlige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planer, der kopieres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planerne for {to} er der allerede, med samme frister og ansvarlige som {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt på en anden ugedag end sædvanligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt, Indkaldt, Holdt, Udsat eller Aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlagt, endnu ikke indkaldt</source>
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
        <source>Planlæg manglende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg manglende …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg møde …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg møderne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg mødet igen (foreslå tider)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg mødet {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg {n} møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg {n} møder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlæg år › Forudsætninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlægger …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planlægges ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planproblemet og svaret kan ikke begge skrives til standard output. Angiv en fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politiet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politigården, lokale 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politikreds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politikreds og kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politikredsen hedder nu {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Politikredsens samarbejdsfora: register, mødekrav og kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr. chef</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr. dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr. kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr. {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praksis, ikke lov her: Politiklagerådet sender referatet “snarest og senest 14 dage efter mødet” (bekendtgørelse nr. 647 af 2022).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praksis, ikke lov her: kommunalbestyrelser har materialet “mindst 3 hverdage” før (styrelsesloven § 8, stk. 4).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praksis, ikke lov her: kommunalbestyrelser sender dagsordenen “så vidt muligt senest 4 hverdage” før (styrelsesloven § 8, stk. 4). Nogle forretningsordener tæller lørdag med (Halsnæs).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Praksis, ikke lov: civile lokalråd indkalder med 1 uges varsel (Silkeborg Kommune, Sejs-Svejbæk).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pris</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pris {cost} ({how_good}). Regnet i {seconds} sek.; {ended}.</source>
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
        <source>Præcis {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøv igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prøve: {told} Intet er ændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt {numbers} er lukkede.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt {number} er lukket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt {n} er behandlet: {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punkt {n}, {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punktet er slettet et andet sted. Gem for at sætte det på igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punktet hører til et andet møde. Vælg et punkt på dette mødes dagsorden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punktets titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Punktopstilling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På den eneste mødedag i perioden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På den ønskede dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På ingen af de {days} i perioden er der et tidspunkt, hvor alle kan på én gang.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På {n} møde er fremmødet ikke noteret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På {n} møder er fremmødet ikke noteret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>På årets eneste mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Påmindelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Påmindelse (minutter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Påmindelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RAPPORT</source>
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
        <source>Rapport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten er afbrudt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten er afbrudt. Kun dens første side vises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten er ikke lavet endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten gemmes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten har ingen rækker, som et regneark kan bruge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten kunne ikke laves.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten laves …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten laves … {n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten skrives: {percent} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten “{report}” bruger ikke --{option}. Se “fora reports”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten “{report}” har ingen del, der hedder “{part}”. Vælg mellem {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporten “{report}” har ingen dele at vælge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapportens navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapportens tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rapporter …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redegørelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redegørelse {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redegørelse …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redegørelse, § 112</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redegørelsen, status på mødekrav og mødeplanen for {year} gemmes, som de er i dag, for hele kredsen og for hver kommune. Senere rettelser ændrer dem ikke. Du kan stadig rette i året og lukke det igen.</source>
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
        <source>Redigerer 1 forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redigerer 1 lokalt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat af punkt {n}, {item}: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat af punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat af {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat af {n} punkter: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat godkendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat i Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat i kladde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat låst op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat mangler: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referat til godkendelse: {place} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referater og opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet af et punkt kan højst være på {n} tegn. Læg det lange som bilag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet af punktet er ændret et andet sted, mens du skrev.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet af {meeting} blev godkendt den {day} og er låst. Vælg “Lås op” på mødet, hvis trinnet skal fortrydes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet af {meeting} den {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet af {meeting} er godkendt {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet af {meeting} er ikke godkendt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet af {meeting} er låst op. Årsag: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet blev godkendt den {day} og er låst. Vælg “Lås op”, hvis noget skal rettes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet blev godkendt den {day}. Dagsorden, referat og fremmøde er låst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet er godkendt {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet er godkendt, så fremmødet er låst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet er godkendt, så fremmødet er låst. Lås det op, eller tøm cellen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet er godkendt, så mødet er låst. Lås det op, eller ret linjen. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet er godkendt, så mødet er låst. Lås det op, hvis kalenderen har ret. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet er ikke godkendt endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet er ikke godkendt endnu.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet er ikke låst. Det kan rettes, som det er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet er ikke sendt endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet skal sendes senest {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet skrives punkt for punkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatet skulle være sendt {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Referatets frist for {place}: {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regionen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registerets sidste forum mangler i teksten; se efter, om filen er afkortet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registerets sidste {n} fora mangler i teksten; se efter, om filen er afkortet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret bliver, som det er i kopien: {copy}.{lost}

Det nuværende register lægges til side i samme mappe og slettes ikke. Du kan fortryde gendannelsen bagefter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret er gendannet fra {copy}. Det tidligere er lagt til side som {aside}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret er åbent i et vindue, som nu er kommet frem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret er ændret, og oversigten sammenlignes igen. Se forskellene, og anvend dem så.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret er én fil på denne computer. Fora passer på den med kopier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret er, som det var før.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret har endnu ingen personer. Brug --role til en chefs kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret har haft mødet før, og det er fjernet siden.</source>
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
        <source>Registret har ingen råd, nævn eller fora i {year}, så der er intet at lukke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret har ingen råd, nævn eller fora i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret har intet møde, som det er svar på.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret kan ikke oprettes i {path}. Se efter, om mappen kan skrives, og om der er plads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret kan kun læses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret kan kun læses, så der kan ikke indkaldes herfra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret kan kun læses, så kalenderne skrives ikke herfra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret kan kun læses, så mødet kan ikke flyttes.</source>
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
        <source>Registret skal ligge i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret svarer til filen, og intet er ændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret svarer til filen. Der er intet at importere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret svarer til filen. Der er intet nyt i den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret svarer til filen. Intet er ændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret svarer til oversigten. Intet er ændret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {name} er åbent i et andet vindue, som nu er kommet frem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er beskadiget. Filen er urørt, og sikkerhedskopierne er ikke berørt. Gendan den nyeste med “fora restore”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er beskadiget. Filen og sikkerhedskopierne er urørt. Vælg en sikkerhedskopi af det.</source>
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
        <source>Registret {path} er oprettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} er oprettet: {title}, {forums} fora, {boards} lokale fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registret {path} findes ikke længere eller er ikke til rådighed.</source>
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
        <source>Registret {path} kunne ikke lægges tilbage. Det er helt og ligger som {aside}. Giv det sit navn igen, når mappen kan skrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrets historik begynder {day}; ændringer før den dag kendes ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Registrets rapporter som filer, uden navne. Vil du vælge mere, så åbn Rapporter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reglen er rettet i hånden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reglen giver ingen datoer i perioden. Vælg en anden måned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reglen giver ingen datoer: {rule}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reglen har ingen møder i {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regler (aldrig)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regneark (*.xlsx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regnet i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejsedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejsen mellem {places} står der to gange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejsetid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejsetid mellem kommunerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejsetiden mellem {one} og {other} er som sædvanlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rejsetiden mellem {one} og {other} er {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resultat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret &amp;dage …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret &amp;mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret &amp;mødetider …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret &amp;rollen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret alle {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret beslutning {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret cellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret dagen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret deltagere …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret den særlige dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret ferien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret fravær</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret frist og trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret frist og trin …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret frist …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret genvejen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret kalenderen for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret målet eller strategien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret plads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret planen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret punktet eller bilagets navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret selv …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret slåfejlen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret strategi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret tid og sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret varslet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret visningsnavnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret ønskerne til årsplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ret, hvem der har rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retsplejelovens § 112</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retter i “{name}”, læst {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rettet i hånden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rettet i hånden (beholdes; --overwrite erstatter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ring i årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringe, udefra og ind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ringen i årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle eller person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle i gruppen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rolle i kommunen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen er der ikke længere. Vælg en anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen {name} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen {name} er oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen {name} er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollen “{name}” findes allerede. Vælg den, eller skriv et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollens navn mangler. Skriv et navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Roller, pladser og stedfortrædere, der stadig gælder, ophører i dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rollerne i {name} er valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ryd filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ryd op i bilagsmappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ryd op i bilagsmappen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ryd valg (alle)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ryk til næste uge ved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ryk til næste uge ved {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rykket frem til sidste hverdag før {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>RÅD</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Råd eller nævn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Råd, nævn eller forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Råd, nævn og fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rådene mødes på de ugedage, de ønsker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rådene mødes på det tidspunkt af dagen, de ønsker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rådet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rådets egne ønsker; {forum} har andre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkefølge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkefølge i praksis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkefølge i praksis {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkefølge: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkefølgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkefølgen gælder ikke længere: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkefølgen gælder nu: {order}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkefølgerne mellem {names} kan ikke holdes samtidig. Ret dagene, eller slå en af dem fra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækken forsvinder, når det er noteret, hvad der skete med mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækken forsvinder, når mødet har fået en ny dato eller er aflyst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækken har ingen datoer. Vælg en regel, eller tilføj en dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækken har to møder {day} {time}. Flyt eller fjern det ene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkens datoer regnes stadig ud. Se dem, og planlæg så.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækker med den status læses ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkernes &amp;højde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rækkernes højde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SEKUNDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SIDE</source>
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
        <source>Sa&amp;gsfremstilling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagsfremstilling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sagsfremstillingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samarbejdsfora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samarbejdsfora, handleplaner og det kriminalitetsforebyggende samarbejde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samarbejdsplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme aftale som på linje {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme bilag i tidens løb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme dag som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme dag som {other}</source>
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
        <source>Samme forum i tidens løb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme i tidens løb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme kapitel i tidens løb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme møde i tidens løb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme møde som linje {line}, men ikke det samme. Slet den ene linje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme møde som linje {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme person som {name} i en anden linje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme punkt i tidens løb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme råd eller nævn i tidens løb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme skoleferie i tidens løb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Samme uge, ny ugedag</source>
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
        <source>Sammenligner med registret …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se bort fra rækkefølgen mellem {meeting} og {others}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se demonstrationen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Se møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekretariatets e-&amp;mailadresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekretariatets e-mailadresse mangler. Skriv den med --sender “Navn &lt;navn@sted.dk&gt;”; den huskes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekretariatets e-mailadresse mangler. Skriv den under Indstillinger, Dokumenter, så svar finder hjem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekretariatets {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sekretær</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send bilag til {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send dagsorden til {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sender {address}, som Fora ikke kender. Skriv adressen hos personen, og læs svaret ind igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senere møder fra {day}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senere uger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Senest åbnet</source>
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
        <source>Seneste sikre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seneste sikre dato er {day}: aflyses mødet, kan et nyt nås {with_notice} {until}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ser efter ændringer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Si&amp;dste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidder her ikke længere: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidder i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {n} af {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side {page} af {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidefod</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siden da</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siden i går</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siden sidst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Siden sidste uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidst eksporteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidst gemt {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidste dag ligger før den første. Ret datoerne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sidste dag {last} ligger før første dag {first}. Ret en af dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sig først, hvem du er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerheds&amp;kopier …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopi</source>
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
        <source>Sikkerhedskopier, som du selv har gemt, har stadig navnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sikkerhedskopierne har stadig navnet; den sidste af dem slettes af sig selv senest {day}. Gendanner du en af dem, er navnet tilbage. Det samme gælder kopier, som du selv har gemt, og filer i mappen med bilag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skabelonen {path} findes ikke. Vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skabelonen “{name}” er for stor. Den må fylde højst {most} MB, pakket ud {unpacked} MB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skabelonen “{name}” er gemt som Word-skabelon. Gem den som almindeligt Word-dokument (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skabelonen “{name}” er ikke en Word-fil (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skabelonen “{name}” har makroer. Gem den som Word-dokument uden makroer (.docx).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skabelonen “{name}” henviser til noget uden for filen, og det åbner Fora ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skabelonen “{name}” {what}{where}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skal afgøres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skal bekræftes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skal ligge {days} {board} den {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skift &amp;person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skift person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skift person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skifter filen navn, skal de, der følger den, have den nye sti</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skifter: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skjul beskeden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleferie i uge {weeks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleferier fra en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleferier mangler for {where} i {year}. Forslag tager ikke højde for dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleferier, kommune for kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleferierne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skoleferierne er ikke alle kendt for {units}. Udfyld dem under Indstillinger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolefri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolefri ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolefri i alle kommuner: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolefri i {n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolefri i {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolefri og helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolefri, {n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolefri, {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skolefri: {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skraveret: skoleferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skraveret: skoleferie i alle rådets kommuner det meste af måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrevet {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skrift</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv --day, --draft eller --undo. Se “fora action-plan due --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv --from med den første dag, eller --to alene med den sidste.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv --never, --most eller begge. Se “fora hours set --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv Ingen, Lav, Middel eller Høj.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv adressen …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv antallet af fremmødte som et helt tal fra 0 til {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv dagen som 26/5, på onsdag eller uge 23 tirsdag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv datoen fx som 26-05-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv de nye personer, eller sæt rækker ind fra et regneark. Tomme rækker bliver, som de er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv dem ind én for én, eller hent dem fra et regneark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dag og et klokkeslæt, der kan læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dag, f.eks. 26/5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dag, f.eks. 26/5, fredag eller om 14 dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dag, f.eks. 26/5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dag, f.eks. uge 7 ons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dag, så vises, hvad der taler imod tiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dato, f.eks. 01-01-2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dato, f.eks. 1. marts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dato, f.eks. 14-02-2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dato, f.eks. 26-05-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dato, f.eks. 30-06-2026.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en dato, f.eks. {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en del af navnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en længde, f.eks. 2 timer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en måned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv en person eller --undo. Se “fora action-plan responsible --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv enten --unit eller --person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv enten en fil eller --daily og en mappe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv enten en mappe eller --none.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv enten én regel med tilvalg eller hele regler med --rule.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et filnavn, der ender på .csv eller .xlsx.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et helt tal fra {least} til {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et klokkeslæt, f.eks. 9.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et navn efter @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv et tal fra 1 til {most}, eller lad feltet stå tomt for kredsens grænse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv f.eks. 2 timer eller 90 minutter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv f.eks. 2. onsdag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv f.eks. 9.30.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv formiddag eller eftermiddag, eller lad feltet stå tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv højst {most} lokaler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv i cellerne. Tabulator går til den næste. Ctrl+V sætter rækker ind fra et regneark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv id på de ferier, der er efterset, eller et år med --year, og kun ét af dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv ja eller nej.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv klokkeslættet som 9.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv liste ud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv med --board, hvem der holder {titles}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv med --item, hvilket punkt det er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv med --person, hvis kalender det er, eller --as meetings, hvis det er møder i registret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mere af navnet på forummet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét felt, der skal rettes. Se “fora absence edit --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét felt, der skal rettes. Se “fora action-plan change --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét felt, der skal rettes. Se “fora agenda MØDE edit --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét felt, der skal rettes. Se “fora board edit --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét felt, der skal rettes. Se “fora council change --help”.</source>
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
        <source>Skriv mindst ét felt, der skal rettes. Se “fora holidays special change --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét felt, der skal rettes. Se “fora organisation edit --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét felt, der skal rettes. Se “fora person edit --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét felt, der skal rettes. Se “fora role edit --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv mindst ét ønske. Se “fora wish set --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv navnet på den, der er med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv punktets længde i hele minutter, højst {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv referatet her. Det gemmes, mens du skriver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv selv …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv som</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv stedfortræderen som PERSON=FOR, f.eks. “Bo Asmussen=Ulrik Damkjær”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv én fil pr. halvår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvad bilaget hedder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvad der blev besluttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvad der skal gælde fra den dag. Se “--help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvad der skal gøres, f.eks. “ring til SSP @Nanna fredag”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvad punktet handler om.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvilket dokument, hvilket møde og hvilken fil. Se “fora document --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvis kalender det er: --person, --role, --forum, --board, --unit eller --all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvor filen ligger, eller vælg den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvor registret skal ligge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvorfor referatet låses op. Årsagen står i historikken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvornår dagen er, f.eks. 5. juni, uge 28–30 eller 18. marts 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriv, hvornår mødet er, f.eks. 4. mandag i måneden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriver {n} af {all} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skriver {n} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Skærtors.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slagsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slagsen “{kind}” kender Fora ikke. Vælg en af {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet filerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet målet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet målet eller strategien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet opgaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet strategien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet visning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet {n} filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet {n} person for altid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slet {n} personer for altid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sletningen blev ikke færdig. Prøv igen med dem, der er tilbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slettes helt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slut er før start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slutningen</source>
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
        <source>Slutter, før den begynder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slutter, før det begynder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slået fra: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slået til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sn&amp;itflader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitflade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitflade &amp;til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitflade fra {forum} til {other} er afvist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitflade fra {forum} til {other} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitflade fra {forum} til {other} er ikke længere afvist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitflade fra {forum} til {other} er tilføjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitflade til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitflader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitflader for det valgte forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Snitfladerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som de står i kilden; de må gerne gentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som det passer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som i kataloget, kapitel {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som systemet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som tabeller i de kolonner, som Fora også kan importere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Som {forum}. Ret et felt for at give rådet sine egne ønsker.</source>
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
        <source>Spring mødet over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring over med begrundelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring over med begrundelse, eller behold tiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring over …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring trinnet over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring {meeting} over med en begrundelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spring {meeting} over med en begrundelse, eller find en stedfortræder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Springes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Springes over: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sprog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sproget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sproget skifter, næste gang Fora åbnes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spørgsmålet for {year} er skrevet til {file}: {meetings} i {boards}, {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spørgsmålet læses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standarddagsorden …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standarddagsorden: {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Standarddagsordenen for alle fora, der ikke har deres egen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Staten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status på mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status på mødekrav {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status “{word}” betyder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sted og klokkeslæt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sted og lokale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sted: {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stedet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stedfortræder for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stedfortræder for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stedfortræder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stedfortræder, der kan: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stedfortræder: {name} kan heller ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stedfortræder: {name} kan.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stedfortrædere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stien er kopieret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stien er til programmer, der kan følge en fil, f.eks. Thunderbird. Outlook og telefoner følger en webadresse: læg mappen et sted, der har en webadresse. En fil, der indlæses i stedet, følger ikke med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stien til mappen er for lang. Vælg en mappe med en kortere sti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop og brug det bedste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopper …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppet. {n} fil er gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stoppet. {n} filer er gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Store bededag er helligdag til og med 2023.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stormøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategi og mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien gælder ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien gælder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien lægges ind med sine mål. Intet, der er her i forvejen, ændres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien når først {forum} efter sommerferien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien {title} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien {title} er indlæst med {goals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien {title} er oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien {title} er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien {title} gælder ikke længere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategien {title} gælder nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategiens egne &amp;ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategiens egne ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategiens navn mangler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategiens navn mangler. Skriv f.eks. myndighedens navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategiens ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategiens år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategier (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strategierne er ikke med i kataloget ({names}); indlæs dem i det nye register under Pejlemærker.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Står også i {file}; det er den, der gælder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Står på dokumenter og indkaldelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Står ved hver af sine kommuner: {boards}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Større</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Større tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Størrelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar går hertil. Det huskes i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar på indkaldelsen: {answer}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar på indkaldelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar på indkaldelser går hertil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar på indkaldelser indlæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar: en anden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar: ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar: måske</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svar: nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svarene er gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svarene skrives ved deltagerne i de møder, de gælder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svarer ikke til et forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret er til {when}, som ikke er en tid, mødet har haft. Notér svaret selv, hvis det gælder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret i mailen {name} ligger i winmail.dat, som kun Outlook forstår. Gem det fra Outlook som iCalendar (.ics).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret kunne ikke skrives ud. Se efter, om der er plads, hvor det skal hen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret siger hverken ja eller nej.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret siger ikke, hvem det er fra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svaret siger ikke, hvornår mødet er.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Svensk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så lang tid er der mindst mellem to møder for den samme person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så langt er beregningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så langt er det nået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så mange lokale fora og fora sidder personen i i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så mange møder får en person højst samme dag; en person kan have sin egen grænse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Så mange skal være til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan er der talt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan læses det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan læses teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan ser det ud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan skrives dage og tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan står det i kataloget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sådan står det i oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sædvanlig varighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Særlig dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Særlige dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Særligt ved punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sæt opgaver med frist på dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sæt på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sæt på dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg blandt kalenderne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg efter navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg i alt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg i alt (Ctrl+K)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg i fora, møder, personer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg i fora, møder, personer, referater …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg i listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg i målene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søg på navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søgningen blev afbrudt af en fejl; det bedste forslag er beholdt. Prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Søgningen kunne ikke startes; det første forslag er beholdt. Prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ransport mellem to møder, mindst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TAL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TEKST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIDER</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TIME</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TITEL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>TRIN</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabel (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabeller (*.xlsx *.xlsm *.csv *.tsv *.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabeller, der kan eksporteres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag det andet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag med alligevel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag noteringen tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tag punktet af dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taler for: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taler imod: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Te&amp;lefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegn i {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegn, som PDF-filens skrift ikke har, er vist som {box}: {names}. Word viser dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegnforklaring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tegning (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst (*.txt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst (.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst og rækker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst til Excel (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekst …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten Snitflader i oversigten ændres ikke; snitfladen står ved siden af den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten har tegn, der ikke kan gemmes. Intet er ændret. Skriv det sidst indsatte om, og gem igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten i oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten kan betyde to ting. Indtil du vælger, gælder det første.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten siger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten siger: “{words}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten står, som den er skrevet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten “{text} …” er for lang. Gør den kortere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten, som den blev læst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksten: “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tekster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksterne ordret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teksterne, som de står i oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telefonnummeret</source>
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
        <source>Tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tid til hvert forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tid: {when}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiden bruges, når en person har to møder samme dag i to kommuner. Skriv f.eks. 35 eller 1 t 10, eller sæt en tabel fra et regneark ind med Ctrl+V.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiden slutter kl. {end}, før den begynder kl. {start}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidligere</source>
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
        <source>Tidslinje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidslinje {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidspunktet er aftalt for {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidspunktet er ikke længere aftalt for {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidspunktet “{text}” findes ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidspunktet “{text}” kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidszone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidszonen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidszonen kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tidszonen “{zone}” er ukendt og læst som {home}.</source>
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
        <source>Til Kredsrådets første møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til efterretning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til og med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til stede: {present}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Til stede: {present} af {seats} pladser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage (åbnes igen)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage til målene, eller luk ruden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage uden at anvende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage uden at flytte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage uden at gemme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage uden at importere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage uden at indlæse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage uden at notere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilbage uden at planlægge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj &amp;anden enhed …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj &amp;dag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj &amp;kommuner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj &amp;person …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj &amp;rolle …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj bilag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj bilag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj egen helligdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj et dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj gæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj link til filer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj link til filer …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj snitflade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj som link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj som snitflade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj {n} kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj {n} kalendere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj {n} kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj {n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføj …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilføjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilknyt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilknyt forum til {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilknyt forum …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilknyt handleplan til {goal}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilknyt handleplan …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillad {n} møder om dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tillad {n} møder om dagen for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilpas bredde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilpas til vinduet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilpas …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilstand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tiltræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tilvalg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Timen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel i kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titel og funktion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Titlen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tjener målet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To af reglerne gælder de samme møder i den samme periode. Saml dem i én, eller vælg mødetyper.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To kolonner er valgt som {field}. Vælg “Læses ikke” for den ene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tom visning og langt arbejde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tom, når der ikke er en slutdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tom, så længe det findes. Senere møder fjernes eller aflyses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tom: fra begyndelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tom: handlingen får ingen genvej.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tom: indtil videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomt register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tomt: antallet kendes ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transport, mindst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transporten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Travle uger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trin for trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trin {number} er ikke blandt dem, der vises.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trin {n} af {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trin {n}: {name}, {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinnene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinnet er allerede fortrudt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinnet er fortrudt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trinnet ændrede {n} rækker til, som ikke vises her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tryk den nye genvej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Træk en fil hertil, eller indsæt teksten med Ctrl+V. Intet ændres, før du anvender det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Træk én fil hertil ad gangen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tæller som møde {n} af højst {most} i {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tæller som møde {n} af mindst {least} i {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tæller som møde {n} i {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tæt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tætte møder (%)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tøm cellen, eller fjern rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDGÅET: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>UDSAT: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubesat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubesat fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubesat plads: {{names}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubesat {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ubesatte pladser: {{names}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udeblevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udelad rækkerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udeladt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden &amp;lukkede punkter (til udenforstående)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden ansvarlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden beslutning: {items}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden dagsorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden e-mailadresse: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden for ferie og helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden for registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden kendt person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden kommuner og fora. Du opretter dem selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden lukkede punkter (til udenforstående)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden referat noteres {plan} som {stage}; udsæt punktet, hvis planen ikke blev behandlet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden svar anvendes gættet, som det er vist, og mærkes “gættet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden ønske: {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uden ønske: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udfyld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udfyld ens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udfyld ens nedad</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udfyld {n} kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udfyld {n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udfyldt: holdt. Skraveret: planlagt. Prik: ikke noteret. Stiplet: mangler. Trekant: i dag. Orange: skulle være holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udført {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udført, eller åben igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgangspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgangspunktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgave {number} af oversigten ({day}) er ikke, som den blev udgivet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgave {number} af oversigten er udgivet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgave {number} er af {day}; den næste kan ikke være ældre. Vælg en senere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgave {number} er fra {day}; vælg en dag før den at vise ændringer siden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgave {number} er skrevet til {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgave {number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgavens dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgiv udgave {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgiv udgave {number} …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udgivet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udkast hvert år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udkastet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udkastets dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udkastets måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udklipsholderen har ingen tekst. Kopiér oversigten, og indsæt den igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udledt af formålet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udledt, ikke bekræftet</source>
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
        <source>Udsat til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsat uden ny tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsat: {meeting}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udseende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv listen, som den står …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv siden …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv som PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv {document}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriv …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udskriver, når alle sider er lagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsæt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsæt 1 uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsæt en uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsæt mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsæt punktet til næste møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsæt ubehandlede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Udsæt …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uge {week}: {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ugen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ugen begynder om mandagen og har nummer efter ISO 8601. Navne sorteres som på dansk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ugen har flere dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ugen med i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ugen. Piletasterne flytter mødet en dag eller et kvarter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ugentlige møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ugentlige møder indkaldes ikke ét for ét. Det kan ændres her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukendt forum: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukendt navn. Vælg et fra listen, eller lad feltet stå tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukendt navn: {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ukendt tilvalg eller for mange argumenter: %s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uklar tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under Deltagere er {n} led ingen rolle i registret og står kun som tekst, f.eks. {parts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undgå fra kl. {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undgå i forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uændrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uændret siden sidst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uændret siden {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valgte møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valgte opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varer hele dagen. Et møde har et klokkeslæt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varer ingen tid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varer mere end 31 døgn. Så langt er intet møde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Variant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varianten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varigheden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varsel {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varslet for {place}: {notice}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Varslet rettes under Indstillinger, Frister.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ved et jævnt tempo skal næste møde være holdt senest {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ved et jævnt tempo skulle næste møde have været holdt senest {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedhæft &amp;bilag ({n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedhæft bilag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedhæft dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedhæft ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedhæft som PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedhæft som Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtagelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vedtaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vejledning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vejledning til Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velkommen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velkommen til Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Velkomst og godkendelse af dagsorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Venlig hilsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vent, til forslaget er beregnet, eller stop beregningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vent, til planen er godkendt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinduet kan ikke åbnes: systemet mangler Qt&apos;s biblioteker. Kør make run, som siger hvilke. Her er status:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vinduets sprog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virkning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virkningen</source>
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
        <source>Vis alle i Historik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis alle igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis alle kapitler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis alle {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis alle {n} i Historik</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis dagen eller ugen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis de {n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis demonstrationen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis det valgte år igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis det {n} møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis detaljer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis flere måneder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis fortrudte trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis færre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis færre måneder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis hele teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis hele året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis i &amp;mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis i Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis i Kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis i Møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis i mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis kun dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis mindre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis redegørelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis trinnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis trinnet {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis udførte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis ugentlige møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis {n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis {words} i Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vis: Alle kapitler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Viser {shown} af {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vises som ledig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Visninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurdering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vurderingens dele</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>VÆRDI</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vægten af den faste mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vægten af den faste mødetid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vægten af jævn fordeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vægten af kommunernes mødedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vægten af rejsedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vægten af skoleferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vægten af travle uger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Væk (lukkes)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Væk fra oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg &amp;lokalafdeling …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg &amp;mappe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg &amp;stedfortræder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg alle møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg alle viste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg alle viste møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg alle, eller ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg anden fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg anden tid for {name}</source>
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
        <source>Vælg dato …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg de kommuner eller personer, der har det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg de kommuner, der har det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg de møder, det gælder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg den anden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg den første anden tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg den tredje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg det råd, nævn eller forum, mødet er for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg dit navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en anden tid, eller skriv en dag og et klokkeslæt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en anden …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en fil med møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en fil med personer, roller og pladser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en fil, eller begynd uden katalog.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en kalender med møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en kommune fra listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en opgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en person fra listen, eller lad feltet stå tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en person, eller skriv et navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en person, eller skriv et nyt navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en rolle eller en person, der deltager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en rolle fra listen, eller lad feltet stå tomt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en rolle på listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en stedfortræder for {person}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en stedfortræder, spring over med begrundelse, eller behold tiden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en tabel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en årsag, eller skriv en. Må gerne stå tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en, eller skriv en ny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg en, eller skriv en ny. Tom: ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg enten en rolle eller en person, der skal have stedfortræder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et forum fra listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et forum mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et forum på listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et forum, så vises, hvad der er ledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et gæt eller en forskel i listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et møde først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et punkt på dagsordenen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg et trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg fil …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg forum …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg først, hvad der skal ske med de forkerte linjer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg først, hvem der mødes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg først, hvis kalender det er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg kalenderen for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg kreds og kommuner, og hent jeres egen oversigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mappe til kopier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mappe …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mindst én kommune, eller lad det findes for hele politikredsen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mindst ét møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg mindst ét møde, der skal flyttes, springes over eller have en stedfortræder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg møderne i Møder, og tryk på Omlæg …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg oversigten eller et katalog</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg oversigten som Word eller ren tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg periode …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg register …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg stedfortræder …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg svar på indkaldelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg teksten i oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg teksten i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg to forskellige organisationer, der skal lægges sammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg to forskellige personer, der skal lægges sammen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg, hvem der er væk og hvornår, så findes der nye tider.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg, hvis kalender det er. Optagne tider hører til en person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg, hvor registret skal ligge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vælg, hvordan der beregnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vært</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Værten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webside (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Webside (HTML) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weekender foreslås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word eller PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word eller PDF, ét dokument pr. møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word, som bilag 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word-dokument (*.docx)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word-filen er beskadiget og kan ikke læses; åbn den i Word, gem den igen, og vælg den så.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word-filen fylder for meget til at være en oversigt og er ikke læst; gem teksten i en ny fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word-filen henviser til noget uden for sig selv og er ikke læst; gem oversigten som en ny fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Word-skabeloner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advar, undgå i forslag, intet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advarer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>advarer, spærrer aldrig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>af 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>af den jævne afstand; 25 fra begyndelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afklaret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aflys dem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aflyses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aflyst i den indlæste kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aflyst i kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aftale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aftaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aftalt tidspunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afvis en snitflade, som teksterne lader formode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afvis et forslag, så det ikke kommer igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afvist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>afvist som snitflade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>aldrig {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle er besvaret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle fora med deres syv felter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle fora og råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle handleplaner, eller et års frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle hverdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle i dette år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle kendte kan, {n} ukendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle mødedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle mødelokaler er optaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle mødelokaler er optaget {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle mødets beslutninger; {% for beslutning in beslutninger %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle mødets opgaver; {% for opgave in opgaver %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle rækkefølger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle, der har denne rolle den dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle, der ikke er noteret, var til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alle, der skal være valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alt lå allerede, som det skulle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alt om én person: vis, udlever, anonymisér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alt, hvad registret har om personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anden dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anden enhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>anden ugedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>andre dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angives for hver kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angives for hvert lokalt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angivet for 1 kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>angivet for {n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>annullér fortrydelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ansvarlig {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antal bemærkninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antal møder i stedet for det mindste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>antal til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>april</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arbejder efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>argumenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arket; ellers det med flest rækker</source>
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
        <source>begge veje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begge veje; hvor intet er skrevet, mindst {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behandlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>behold en fil, der er ændret, som den er nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beholdes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beholdes:    {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bemærk dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bemærk den ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bemærkning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beregnes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beregnes af Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beregnet for alle {n} deltagere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beregnet for {n} deltager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beslutning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beslutningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beslutningens nummer i mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>besvar et spørgsmål fra en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilag til møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bilagets navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bliver for stor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bliver liggende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bliver, som de er skrevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brug: </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bruger et af husets lokaler: ja, nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bruger et lokale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bruger ikke lokale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cirka {n} min. tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cirka {n} sek. tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dag og klokkeslæt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dage senere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dage tidligere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen efter 2. pinsedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen efter 2. påskedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen efter Kristi himmelfartsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen efter {holiday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen før Kristi himmelfartsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen før skærtorsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen før {holiday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen ligger uden for mødets periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen, dagsordenen blev sendt, eller tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen, der blev indkaldt, eller tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen, der regnes som i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen, dokumentet er lavet: 14. maj 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen, referatet blev godkendt, eller tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagen, referatet blev sendt, eller tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagsorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagsordenen som fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dagsordenens punkter; {% for punkt in punkter %}</source>
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
        <source>datoerne i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de indbyggede kataloger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de kalendere, der er indlæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de kalendere, der holdes ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de næste møder; {% for kommende in kommende_møder %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de rapporter, der kan skrives, og hvad der kan vælges i dem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de roller, som en gruppe består af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de samme forudsætninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de samme ønsker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de særlige dage: 1. maj, Grundlovsdag …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de tider, der er skrevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de udgaver, der er udgivet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de {n} råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>de år, der er lukket, og hvornår</source>
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
        <source>delt fra kapitellinjen, linje {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltageren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltagerne efter organisation; {% for organisation in organisationer %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltagerne i beskrivelsen, som roller eller navne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltagerne; {% for deltager in deltagere %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltagernes navne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltagernes roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deltog online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dem alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dem, den går igennem, f.eks. “draft published”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dem, der er sagt noget om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den ansvarlige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den består af over {most} kalendere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den dag, antallet gælder fra; ellers 1. januar i år</source>
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
        <source>den deltager i et forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den er ikke nødvendig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den findes ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den fylder over {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den har alt for mange gentagelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den har en stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den har over {most} aftaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den har over {most} linjer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den har over {most} linjer om aftaler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den indbyggede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den nye ansvarlige</source>
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
        <source>den rolle, personen sidder i kraft af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme beslutning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme deltager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme fridag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme handleplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme kalenderfil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme konflikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme møderække</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme opgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme politikreds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme rejsetid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme række</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme rækkefølge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme skoleferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme snitflade</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme strategi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme særlige dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme udgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den samme undtagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den sidste dag, nogen deltager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den står i et mødes fremmøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den særlige dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den {day} {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den, der bliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den, der forsvinder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>den, der har rollen, fratræder dagen før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>denne mappe i stedet for registrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dens deltagere; {% for deltager in organisation.deltagere %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>der er for kort tid til {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>der er ingen mødelokaler</source>
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
        <source>det er dette forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det er en mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det er ikke aftalt længere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det er uden for registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det er {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det første af dem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det første forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det lokale forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme bilag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme fravær</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme i en fil, som tekst eller .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme råd eller nævn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det samme standardpunkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det skal ligge {order} dette</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>det varer over midnat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dets nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disken er fuld</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disken melder fejl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drevet svarer ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drøftelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drøftes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du har ikke adgang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>du har ikke lov til at læse den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail</source>
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
        <source>efter seneste sikre {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efter vedtagelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efter {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efter {name} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efter: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eftermiddag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efterse registret uden at ændre det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eftersendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>efterses …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>eget antal møder; tom tekst: som forummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ellers dette år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ellers filens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ellers i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ellers kun den ene dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ellers året i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en .json-fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en PDF-fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en Word-skabelon i stedet for registrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en af dem, som “fora reports” viser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en af {kinds}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en anden booking</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en anden frist i ét år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en beslutning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en beslutning mere til punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en dag, der er helligdag her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en database</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en dato som 2027-01-31</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en deltagers navn, ellers en tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en ferie i en kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en fil for hver side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en gruppe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en gæst, også en ny person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en handleplan mere</source>
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
        <source>en kalender eller svar på indkaldelser, .ics eller .eml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en kommune i en anden kreds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en ny organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en ny person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en ny rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en opgave fra punktet: hvad @hvem frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en person er stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en person er væk fra en dag til en dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en person er væk: find nye tider til personens møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en rolle eller person deltager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en særlig dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en tekst på højst {most} tegn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en tekst, der kan læses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en udgave, som den blev udgivet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en udgave, som den blev udgivet, eller et år, som det blev lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en ukendt anvisning mellem {% og %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en ukendt prøve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>endnu ikke godkendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ens i oversigten og registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er afholdt eller aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er en enhed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er en mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er flyttet i mellemtiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er i {meeting} {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er optaget {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er planlagt i mellemtiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>er væk {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>erstat også det, der er rettet i hånden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et RTF-dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et af ordene {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et andet møde i rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et andet program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et felt eller en anvisning er skrevet forkert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et for denne person; flere får hver et</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et forum mødes før eller efter et andet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et helt tal fra {low} til {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et indbygget katalog, se “fora catalogues”, eller en .json-fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et katalog; i et register med fora som en oversigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et klokkeslæt som 09:30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et link til en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et meget stort tal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et mødes dagsorden: vis, tilføj, ret, flyt, fjern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et mødes frist er klaret</source>
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
        <source>et objekt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et objekt med navngivne værdier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et tal fra 0 til {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et tomt zip-arkiv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et trin er nået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et ukendt filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et {% for %} eller {% if %} uden {% endfor %} eller {% endif %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et års handleplan er færdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et års handleplan med trin, møder og dokumenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et års handleplaner, og hvor langt de er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et ældre Word-dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>et ønske kan vige, en regel kan ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 1/9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 13.30</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 15/11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 15/11; tom: ingen frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 17-21</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 2 timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 2. onsdag i måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 26/5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 26/5 eller uge 22 tir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 30 dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 4 hverdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 4. mandag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 5-20 hverdage før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. 9.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. Borgmestrene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. Byråd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. Enighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. FREQ=MONTHLY;BYDAY=2WE;COUNT=4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. Lederen af færdselsafdelingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. Mødelokale 1, Parolesalen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. Samarbejdsplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. Tæt på borgerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. den relevante</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. ferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. ferie, orlov eller kursus. Skriv intet om helbred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. formiddag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. ikke i juli</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. januar 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. man 8-10; fre efter 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. mar, jun, sep, dec</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. myndighedens navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. tir, tor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. uge 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. uge 8 eller 14.–22. feb.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “13.30”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “17-21”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “2. onsdag i måneden”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “30 dage”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “35” eller “1 t 10”; tom: som sædvanlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “4. mandag”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “5-20 hverdage før”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “5. juni”, “uge 28-30”, “18. marts 2027”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “8.00”, “2”, “30 min”, “høj”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “Borgmesteren i {unit}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “Mindst 4”, “3- 4”, “Efter behov”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “ikke i juli”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “man 8-10; fre efter 12”; tom: hele ugen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “mar, jun, sep, dec”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>f.eks. “tir, tor”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fast tid: {time}</source>
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
        <source>fed: afviger fra de fleste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fed: sat her; resten følger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filen ligger et andet sted nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filens navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filens navn i mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find fora, møder, personer, referater og opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>find tider til de møder, der mangler i året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finder tider …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>finder tider, højst {n} sek. …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en deltagelse, der er tilføjet ved en fejl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en egen helligdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en handleplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en organisation uden personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en person, der ikke indgår i noget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en persons kalender og dens optagne tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en rolle, der ikke bruges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en rækkefølge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern en særlig dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern et bilag; filen bliver liggende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern et forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern et fravær</source>
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
        <source>fjern et trin, der er noteret ved en fejl</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern ferien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern linket; filen bliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjern navnet overalt, også i historikken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fjernes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flere gange derefter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flere personer i hver kommunes rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flyt et møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flyt et punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flyt forummet til en plads i et kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flyt møderne, og notér fraværet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flytningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flyttes til kapitel {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flyttet fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flyttet fra {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flyttet i hånden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for alle møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for denne person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for denne rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for få kunne komme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for kort varsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for tæt på andre møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fora står i en anden rækkefølge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forbereder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreslå et års ferier for det næste år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>foreslået ud fra formålet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formand, næstformand, sekretær, medlem, observatør eller gæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>format skal være “{format}”; filen er ikke et katalog, som Fora kan læse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formiddag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>formiddag eller eftermiddag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forslag, der er gemt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forslaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forslaget, der vises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forstås ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortryd det seneste trin, eller ét tidligere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortryd dette trin i stedet for det seneste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortryd også de senere trin, som står i vejen for det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortsat fra side {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fortsat fra side {page}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forudsætningerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forum {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forummets første dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>forummets lovgrundlag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra denne time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra et forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra ingenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra og med denne dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra og med denne dag; også “i går” og “sidste uge”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra sidste år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra {before} før til {after} efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra {day}</source>
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
        <source>fra {start} til {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fra {start}, uden ny tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fravær: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraværet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fraværet i punktet</source>
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
        <source>fremmødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fridagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frist for udkast {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fristen for udkastet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frister som heldagsposter i stedet for møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>frister så mange dage frem; ellers {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fristerne i det år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>få rejsedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>færdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>færdig {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>færrest rejsedage</source>
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
        <source>følges internt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>før helligdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>før weekend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>før {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>før {holiday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>før:   {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>første dag</source>
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
        <source>første {weekday} fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gammel: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gem en sikkerhedskopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gem personen til denne dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gem personer uden plads så mange måneder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gem trods konflikter og helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gem, selv om personen ser ud til at findes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gendan fra en sikkerhedskopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gennemsnit {mean} · skraveret: skoleferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentager for meget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gentager noget, som ikke er en liste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giv alle roller i en gruppe nye personer, f.eks. efter et valg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giv alle ønsker op; et råd har så sit forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giv dem en anden varighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giv en person en rolle fra en dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giv fristen tilbage til det, der gælder ellers</source>
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
        <source>giv opgaverne videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>giv videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>godkendt i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>godkendt på {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>godkendt {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gælder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gælder alle, der ikke har deres egen grænse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gælder for hele registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gælder ikke i {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gælder kun for dig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gæst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gættet sidst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gør det uden at spørge igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>halvår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handleplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handleplanens dokument</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har en ukendt prøve: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har et ukendt felt: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har et ukendt filter: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har et {% if %} eller {% for %}, der ikke slutter samme sted, som det begynder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har for mange felter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har for mange gentagelser inden i hinanden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har noget, som en skabelon ikke må</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har rollen nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har svaret ja</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har svaret måske</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>har svaret nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hele dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helligdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helligdagene og kredsens egne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>helst {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hent noget udefra ind i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hent punkterne fra sidste møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hent standarddagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>heraf {rule}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold en kalender ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold en kalender ajour i en mappe, eller lad være</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold en kalender ajour ikke længere; filen bliver liggende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hold ingen kalendere ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holder et andet møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holdt, planlagt og manglende møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad den handler om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad der begyndes fra: ingenting, sidste års datoer, forslaget, der arbejdes med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad der blev besluttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad der er ændret hvornår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad der skal gøres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad dokumentet hedder: Dagsorden, Indkaldelse, Referat …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad en kolonne er; “-” læser den ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad et ord for status betyder; “-” udelader rækkerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad fora og møder tjener</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad fora skal levere, fristerne og trinnene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad forslaget skal være bedst til: jævn fordeling, få rejsedage, tæt på sidste års datoer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad hvert trin ændrede, felt for felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad punktet gør af sig selv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvad udgaven handler om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem der deltager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem der er ansvarlig i ét år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem der er ansvarlig; tom: ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem der fremlægger punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem der har rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem der holder de møder, Fora ikke kan placere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem der kom, og hvis plads det var</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem der nævner hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem er bagud, og hvorfor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvem man melder afbud til, som en sætning</source>
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
        <source>hver anden måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver anden uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hver uge</source>
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
        <source>hverdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvert halvår</source>
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
        <source>hvert år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvert år den {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvert år, f.eks. “15/11”; tom: ingen dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvilke fora der mødes før og efter hvilke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvilke fora der nævner hvilke, og hvad der er at bemærke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvilke stedfortrædere der får kopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvis kalender det er (optagne tider)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvor længe før og efter møder noget skal være sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvor personen kommer fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvor tæt et lokalt forums møder må ligge, før det bemærkes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvordan: Enighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvorfor det kommer, efter at dagsordenen er sendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvorfor kravet ikke blev nået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvorfor personen er væk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvorfor året lukkes igen; skal med fra anden gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvornår personer aldrig mødes, og hvor meget om dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvornår personer er optaget ifølge deres egen kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hvornår udkastet skal være der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højden viser, hvor mange kommuner der har ferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst så mange af hver slags</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst så mange møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {before} før og højst {after} efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {days} før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n} dag imellem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n} dage imellem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n} møde om dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n} møde/uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n} møder om dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n} møder/uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n} uge imellem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {n} uger imellem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>højst {percent} % fra den bedste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i alle dets lokale fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i alle fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i dag {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i denne uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i en række</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i går</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i halvåret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i hverdage, regnet fra hvert møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i kvartalet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i oversigten: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i stedet for {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i {chapters} kapitler, {fields} felter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>i {which}</source>
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
        <source>ikke begyndt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke behandlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke det år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke fastsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke færdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke i årsplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke med i årsplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke nået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke til udenforstående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke tilknyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke udfyldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke udført endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke vist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ikke {days}, som ønsket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indkaldelsesbrevets første sætning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indkaldes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indlæs en strategi, der følger med Fora, eller en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>indtil {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen anden tid er ledig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen ansvarlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen bemærkninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen berørt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen bestemt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen er kendt i rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen er meldt optaget, {n} ukendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen fast dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen fora endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen fora med flere møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen har deres egne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen kendt kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen ledig tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen møder at planlægge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen nedre grænse bevist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen plan er bedre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen politikreds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen sager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen sammenfald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen skoleferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen skoleferier i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen strategi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen ændringer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen, lav, middel, høj</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ingen: forummet er igen ét</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>internt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet andet møde i Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet at anvende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet krav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet krav endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet minimum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet nyt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet skal afgøres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet særligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>intet tal i kataloget</source>
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
        <source>journalnr.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>journalnr. {number}</source>
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
        <source>jævn fordeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>jævnt fordelt over året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kalder noget, som en skabelon ikke må</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kalenderen, hvor personen har flere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kalenderfilen</source>
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
        <source>kan ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan ikke bruges: noget i den ikke er, som Word skriver det</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan ikke have flere møder {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan ikke læses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan ikke læses: {fault}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kan {to_do} i møde {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kap. {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kapitel og forum, delt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kapitel uden fora, linje {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kapitel {number} · Antal møder: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kapitel {suggestion} var ventet, linje {line}</source>
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
        <source>kendte skoleferier bruges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. 13.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. 13.30–14.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. 15.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. {hour}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. {hour}.{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. {hour}.{minute:02} (vintertid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kl. {start}–{end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>knyt et forum, et punkt, en beslutning eller en handleplan til et mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kom som stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kommet i udkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kommunen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kommunens mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kommunerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kommunernes egne mødedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>konflikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>konflikten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kravet gælder for hver person eller hver kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun antallet, når navnene ikke noteres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun de seneste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dem med egne ønsker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dem, der er over fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dem, der kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun denne kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun denne kommune; kan gentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun denne person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun denne slags ændringer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun det, der er ændret siden sidste eksport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun det, personen deltager i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun det, rollen sidder med i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun det, som denne person deltager i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun det, som denne person har ændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dette forum med alt, hvad der hører til det</source>
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
        <source>kun dette lokale forum; kan gentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dette råd eller nævn med dets møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dette samarbejdsforum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dette samarbejdsforum; kan gentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dette trin, felt for felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dette år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun dette; kan gentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun for møder, kommuner deltager i</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun fora med disse ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun handlinger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun hvad denne person har</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun i dette samarbejdsforum; ellers i alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun i år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun møder af denne type</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun møder uden eget sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun møder, hvor rollen sidder med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun optaget: uden titel, sted og tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun personer herfra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun personer med disse ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun på denne computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun roller og navne med disse ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun roller, som ingen har</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun trin med disse ord</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun ved punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun ved punkter på dagsordenen, {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun {days} efter {other} (mindst {least})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kun {days} før {other} (mindst {least})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvartal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvartalets første måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvartalets midterste måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kvartalets sidste måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lad filen blive, hvor den er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lav en kladde til mailen, der indkalder til et møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lav et forslag til et år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ledigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligger i fortiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligger på en dag, hvor forummet ikke findes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ligner {suggestion}, linje {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linje {first}–{last} af {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linje {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linje {line}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linje {line}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linje {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>linjer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>link, {size}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>listed bruges, når boards er “listed”, og kun da.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>local_name hører til en rolle, som hver kommune har en af.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lokale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lokalt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luk det lokale forum; dets historik bliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luk et år: gem redegørelsen, som den er i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luk forummet; dets historik bliver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luk også fora, når kataloget kan være halvt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>luk også fora, når oversigten kan være halv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lukkes fra en dato, slettes ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lukket i hånden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lukket i registret, åbnes igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lukket punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lukket {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lukket: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lås et godkendt referat op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>læg det nuværende register til side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>læg en organisation sammen med en anden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>læs de rigtige linjer, og spring de andre over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>læst {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>læst {day}, kendt til {last}</source>
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
        <source>man. 30. sep. 2027</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mandag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mappen findes ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mappen svarer ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mappen, de ligger i</source>
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
        <source>med det, der er ændret siden denne dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>med i årsplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>med navne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>med navne på personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>med personernes navne; ellers står der kun numre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>med {n} varsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>medlem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>meldte afbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mellem samarbejdsfora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mere var der ikke at finde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>min_days er mere end max_days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindst så mange møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindst {bound} er bevist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindst {bound} er bevist, så højst {percent} % fra den bedste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindst {days} efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindst {days} imellem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mindst {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum eller maximum mangler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minimum er mere end maximum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>modtageren</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>målet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>måned for måned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>måske</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>måske {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>møde 10/2026 er ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>møde {number} er ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødekravet</source>
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
        <source>møder fra .csv eller .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>møder ligger helt inden for den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>møder om dagen, højst; tom: kredsens grænse</source>
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
        <source>møderækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødes efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødes før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødestedet er optaget af {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødestedet er optaget {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet den {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet den {day} er ikke noteret som holdt eller aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet er aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet er låst til {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet er udsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet i forslaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet i {board} den {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødet skal flyttes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødetiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødets bilag, og hvad der er blevet af filerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødets dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødets egne bilag; {% for fil in bilag %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødets id eller UID</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødets og punkternes bilag; {% for fil in alle_bilag %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødets titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødets titel: Lokalrådet i Roskilde, møde 2/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødets, ellers forummets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødetype</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mødt ved stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navnene på dem, der ikke deltog i punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navnene på punktets bilag med komma imellem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navnet eller id</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navnet er et forums</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navnet er for langt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>navnet kan ikke bruges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nej</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nogen har eller har haft rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notér et punkt som behandlet, eller godkend det forrige referat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notér et punkt som ikke behandlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notér et trin på mødets vej; --on er dagen</source>
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
        <source>nr. {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nr. {number}, slettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ny person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ny rækkefølge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ny, i gang eller udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nyt møde</source>
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
        <source>nyt: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>næste års handleplaner med de samme frister og ansvarlige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>næstformand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>næstsidste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nævner række {number}, som ikke er der</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observatør</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>offentliggøres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>og 1 mere, der kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>og {n} felter til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>og {n} mere, der kræver handling</source>
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
        <source>og {n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>og {n} til; --json viser dem alle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>også alle senere møder i rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>også de møder, der endnu skal afgøres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>også dem, der er i orden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>også dem, der er udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>også indsatser, som ingen tjener</source>
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
        <source>om dag eller måned står først i 03/04/2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>om eftermiddagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>om formiddagen</source>
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
        <source>ons. 30. marts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>onsdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opdateret nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opgaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opgaver og frister, der skal følges op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opgaverne er udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opgaverne er åbne igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opgiv rettelsen: kravet læses igen af teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret de personer, som registret ikke kender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret den, selv om et navn eller en dag ikke kan læses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret en opgave, eller markér den udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret et opdigtet register til demonstration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opret fora og roller, der mangler</source>
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
        <source>opret, ret eller fjern en rolle</source>
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
        <source>oprettes, hvis den ikke findes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oprettet {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optagen tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optaget {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optaget {n} gange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optaget {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optagne tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>optagne tider, møder eller svar; ellers hvad filen ligner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ord for ord som i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordene, i enhver bøjning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ordinært møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisationen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisationens navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>organisationerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orientering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>orientering, drøftelse eller beslutning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {most} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {most} celler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {most} kolonner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>over {most} rækker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overfør det, der ikke blev færdigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversigten over samarbejdsfora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oversigten over samarbejdsfora som tekst eller Word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>overskredet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>peger på et forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pejlemærker og indsatser, og hvilke fora der tjener dem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perioden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>perioden {first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>person {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personen har ikke sine egne tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personens kalender, der erstattes, eller en ny; ellers efter filens navn, eller den eneste, der er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personens navn; “Borgmesteren i Køge (ubesat)” for en ubesat plads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personens titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personer, roller og pladser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personer, roller og pladser fra .csv eller .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personer, som ingen har brug for længere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>personerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plads i {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plads i {forum} ændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plads på dagsordenen; ellers før de faste sidste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>plan fastlægges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planens dokumenter; filerne bliver liggende, hvor de er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planlæg et helt år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planlæg et møde eller en møderække</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>politi, kommune, stat, region …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>politikredsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>politikredsens navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pr. </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pr. enhed</source>
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
        <source>pr. person</source>
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
        <source>praksis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>praksis, ikke lov</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>procent af medlemmerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>præcis {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punkt {numbers}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punkt {n} af {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktet på en dagsorden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktet på et tidligere møde, som det fortsætter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktet, der skrives til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktets beslutninger; {% for beslutning in punkt.beslutninger %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktets bilag; {% for fil in punkt.bilag %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktets længde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktets nummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktets nummer på dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktets nummer, eller tom for mødets egne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktets opgaver; {% for opgave in punkt.opgaver %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktets referat som tekst; “-” er standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktets titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>punktets titel; “Lukket punkt” for udenforstående</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>på dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>på {n} møde er fremmødet ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>på {n} møder er fremmødet ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>påmindelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>påmindelse så længe før mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referater</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>referatet; med fed, kursiv og lister som {{p punkt.referat }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registret; ellers {variable}, ellers {default}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>registrets fora som et katalog, et andet register kan begynde med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejsetid mellem kommunerne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rejsetiden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret dage eller note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret dette og alle senere møder i en række</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret en handleplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret en mødedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret en persons felter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret en persons tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret en særlig dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret et punkt</source>
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
        <source>ret navn eller side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret navn, sted, første dag eller eget mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret én forudsætning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ret ønskerne; en tom værdi fjerner et ønske</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rettes, når registret oprettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rettet i hånden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>revideres i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rollerne, og hvem der har dem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rådet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rådets navn; flere skilles med komma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rækkefølgen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rækkefølgen gælder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rækkefølgen gælder ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rækkefølgen til {other} holder ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rækken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sagen; med fed, kursiv og lister som {{p punkt.sagsfremstilling }}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sagsfremstillingen: **fed**, _kursiv_, - punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samarbejdsforummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samarbejdsforummet, den handler om</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samarbejdsforummets navn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samarbejdsmøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>saml en person, der står to gange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samme dag som {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samme kl.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>samme tal giver samme plan, når søgningen slutter, før tiden er gået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sammen med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sand i en udgave til udenforstående; brug den i {% if %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sand, når fremmødet er noteret; brug den i {% if %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sand, når punktet er lukket og udeladt; brug den i {% if %}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sat på fra handleplanerne</source>
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
        <source>sekretariatet som “Navn &lt;navn@sted.dk&gt;”; det huskes i registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekretariatets e-mailadresse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekretariatets navn fra Indstillinger, ellers politikredsens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sekretær</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender en anden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender en anden, men siger ikke hvem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sender {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>senest {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seneste sikre dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seneste sikre {day}</source>
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
        <source>sidst {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidste dag uden skole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidste dag; alene slutter den rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidste dag; ellers i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidste {weekday}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sidste års datoer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sig, hvad en uklar tekst betyder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skal bekræftes eller rettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skal have “{unit}” der, hvor kommunens navn skal stå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skal være en tekst på én linje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skole i alle kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skoleferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skoleferie i {municipalities}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skoleferien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skoleferierne i hver kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skolefri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skolefri i alle {n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skolefri i {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriv de kalendere, der holdes ajour i en mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriv en fil til andre programmer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriv en rapport til en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriv et mødes dagsorden, referat eller lister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriv registrets spørgsmål for et år til en fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skrivebeskyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriver noget, som ikke er et felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>skriver {name} direkte; skriv et felt i den</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slet de filer i bilagsmappen, som intet bilag bruger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slet opgaverne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slettet: {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slutter på .docx, .pdf, .html eller .txt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slutter på .docx, .pdf, .xlsx, .html eller .txt; - er teksten på skærmen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slutter på .eml</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snitflade uden forum, linje {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>snitfladen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som anonymise, og helt væk, hvis intet henviser til personen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som ellers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som i oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som mødekravet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som rolleindehaver eller stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som sidste år</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som sædvanlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som sædvanlig igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som sædvanlig, mindst {usual}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>som {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>springes over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sproget i overskrifterne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sprunget over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sprunget over, linje {line}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stages er nogle af “{stages}” i den rækkefølge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standardpunktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sted og lokale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sted: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stedfortræder for {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stedfortræder i {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stedfortræder {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stedfortræder: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stedfortræder: {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stedfortræderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stedfortræderens sidste dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stedfortræderne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stedfortrædernes navne med komma imellem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stoppet undervejs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stormøde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>straks færdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategi fra {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strategien</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>svar</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sygdom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>så Opgaver kan vise det, du selv har</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>så længe søges der højst (60)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>så mange perioder ad gangen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>så mange år gælder én plan</source>
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
        <source>sæt en frist, f.eks. “fora deadlines set agenda 4 hverdage”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sæt et forslags møder i kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sæt et punkt på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sæt forslagets møder i kalenderen med det samme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sæt møderne i kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sæt opgaver med frist inden mødet på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sæt planen på et mødes dagsorden</source>
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
        <source>tag dagens kopi i en anden mappe, og ryd op efter de ældre som i Sikkerhedskopier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag denne del med; kan gentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag en tilføjelse, en afvisning eller en afklaring tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag et punkt af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tag tilknytningen væk igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tallene er datoer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teksten har tegn, der ikke kan gemmes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>teksten kan forstås på to måder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telefon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tid: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiden er aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiden findes ikke den dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiden ligger uden for dagens mødetid eller mellem to starttider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiden mellem to kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiden var gået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidligere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidligst med {n} varsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tidspunktet for møder er aftalt, så ingen årsplan flytter dem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til beslutning; ellers til drøftelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til dette punkt på dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til hele mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til og med denne dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til stede, afbud, stedfortræder: navn …; “ikke noteret” før mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til {place}: {n} minutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>til “{time}”, som ikke kan læses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilføj en snitflade ved siden af teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilføj et bilag; filen kopieres til mappen ved siden af registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilføjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilføjet ved siden af teksten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilknyttet, antal møder i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tilknyttet, {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiltræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tiltræder: {words}</source>
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
        <source>tirsdag 12. maj 2026</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tirsdag 12. maj 2026 kl. 13.00–15.00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>titel: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tomt: intet</source>
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
        <source>trin, frister og mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trinnet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>trinnet er ikke nødvendigt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ubesat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udeblev</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udeblevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udelad denne del; kan gentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udelades</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden bilag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden for de ønskede måneder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden for registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden foreløbige møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden lukkede punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden nogen vises tabellen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden ny tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden skoleferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden sted, dagsorden eller møder, der ikke er indkaldt til; kan gentages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uden varsel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udført {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udgaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udgaven; ellers registrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udgavens dag; ellers registrets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udgaver af oversigten over samarbejdsfora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udgiv oversigten, som den er i dag; en udgave ændres aldrig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udkast; offentliggøres {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udmønter strategier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udsat fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udsat fra {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udsat i den indlæste kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udsat i kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udsæt en uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udsæt et punkt til næste møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>udsæt opgaverne en uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uge {first}–{last}</source>
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
        <source>ugentlige skjult</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ugentligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uger senere, samme ugedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uger tidligere, samme ugedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ukendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undgås i forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undtagelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>var {status}, planlagt igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varighed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>varighed: {before} → {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vedtages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vejret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis de felter, en skabelon kan bruge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis denne hjælp</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis eller notér, hvem der var med til et møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis eller ret et forums eller et råds ønsker til årsplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis eller ret årsplanens forudsætninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis eller skriv et mødes referat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis et forslag møde for møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis forskellen, og ændr intet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis mødets gang: indkaldt, sendt, holdt, godkendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis udgaven</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis, hvad der ville ske, og ændr intet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis, tilføj, afslut eller fjern en deltagelse</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis, tilføj, afslut eller fjern en stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis, tilføj, ret eller fjern fravær</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vis, tilføj, ret, saml eller fjern en organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vises nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vælg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vælg de personer, forummet mødes med hver for sig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vælg, hvilken lokalafdeling kommuner hører til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>værtskommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>værtskommunen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{all} trin gælder, {n} er fortrudt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} før flytningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered} til den gamle tid, {when}; mødet er flyttet siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered}, afbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{answered}; stedfortræderen er noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{before} hedder nu {name}</source>
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
        <source>{boards} er ikke med i årsplanen. Det står i Forudsætninger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boards} og {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boards} og {n} til er ikke med i årsplanen. Det står i Forudsætninger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boards} råd, nævn og fora · {required} har et mødekrav · {needing} kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{boards} · tallene er datoer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} ({meetings})</source>
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
        <source>{board} er nu {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} findes først fra {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} findes ikke i registret den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} har allerede {meeting} på det tidspunkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} har ikke “{name}”. Vælg et andet råd.</source>
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
        <source>{board} hører ikke til {forum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} i {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} mødes ikke den dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} mødes ikke {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} {day} kl. {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board} {number}/{year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, møde {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, møde {number} · {day} · punkt {item}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, møde {number}/{year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, {kind}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, {meetings} i {years}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}, {requirement}: {sum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}: intet møde før fristen (næste {day})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}: intet møde i kalenderen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}: intet møde mere før fristen</source>
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
        <source>{board}: {n} af mindst {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{board}: {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calendar} for {name} er fjernet: {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calendar}, frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{calendar}, {times}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cancelled} efter indkaldelsen {day}: send besked til de indkaldte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{can}; på den ønskede dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{can}; {days} efter forrige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{can}; {days} fra den ønskede dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{can}; {days} til næste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{can}; {remark}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: ingenting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{cell}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} siden {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{changes} skrevet til {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chapters}, {forums}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chapter} (fortsat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{chapter}. {title} · alle felter ens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column} i {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{column}, {row}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{conflict}: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{councils} samme eftermiddag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{councils} samme formiddag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{dates} giver {meetings} i {period}; højst {most} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} ({note})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} efter forrige møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} efter {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} fra den jævne fordeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} fra den ønskede dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} fra den ønskede dag, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} fra mødet {day} i {board}; ønsket er {wanted}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} før {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} inkl. lørdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} og {n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} passer ikke med rækkefølgen til {other} ({order})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days} til næste møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{days}: {parts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (nr. {n}); dette er ikke det, der blev gemt, men registret set fra {on}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} (nr. {n}); skrives, som det blev gemt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} bemærkes ikke længere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} bemærkes nu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} bruges ikke til møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er allerede helligdag: {name}. Vælg en anden dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er en {weekday}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er ikke en dag, som planen for {year} har møder på. Vælg en hverdag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er ikke helligdag, men fridag for {whose} fra kl. {hour}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er ikke helligdag, men fridag for {whose}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er ikke kommet endnu. Skriv dagen, da det skete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er ikke længere en særlig dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er rettet: {when}, {whom}, {effect}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} er tilføjet som særlig dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} kl. {hours} · uge {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} kl. {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {clock}</source>
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
        <source>{day} {time} findes to gange, når uret stilles tilbage. Mødet er sat til den første og varer {n} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {time} findes to gange, når uret stilles tilbage. Mødet er sat til den første.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day} · {week} · {share} % af året er gået</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}, overskredet</source>
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
        <source>{day}/{month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}/{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: fridag for mange</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}: {what}. {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{day}{today}, {week}: {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decisions}, {done}, {open} åbne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{decisions}, {tasks}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} efter møde {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{distance} mødet {day} i {board}; ved et jævnt tempo er der {even} dage imellem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{district}, {units}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document} er skrevet til {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{document}, {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} af {n} er færdige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} af {total} linjer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done} udført, heraf {late} efter fristen; {open} åbne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{done}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{doubt} Se forskellen med --dry-run; er den rigtig, så tilføj --anyway.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{do}, så får {n} møder et tidspunkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{do}, så kan {meeting} ligge {time}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition}. Oversigten er ikke ændret siden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{edition}. Oversigten er ændret siden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{events} skrevet til {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{fault} Den indbyggede skabelon er brugt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field} for {object} blev ændret igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}, forskellig fra registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: før {before}, efter {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {before} bliver {after}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {changes}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{field}: {value}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} gemt i {folder}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} gemt: {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} holdes ikke længere ajour. Slet det, der ligger i {folder}, når ingen følger det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{files} kunne ikke slettes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} er føjet til kalenderne, der holdes ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} er gemt: {title}, {forums} fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} er læst: {found}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} er læst: {found}. {guessed}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} er skrevet igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} er tom. Vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holdes ajour i en anden udgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holdes ajour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holdes ikke længere ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} holdes ikke længere ajour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} kunne ikke gemmes. Luk filen, hvis den er åben, eller vælg en anden mappe.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, linje {line}: {about}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}, linje {line}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file}: {words}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} eller {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} og {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} samt {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} {start}–{last} {end}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first} – {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}.–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{first}–{last} hverdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{folder}. Filen er flyttet, omdøbt eller slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forums} i {chapters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forums} · Enter godtager læsningen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forums} · kan udfyldes senere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forums} · {local} · {chapters}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forums} · {meetings} i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forums}, {boards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} (forbliver lukket)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} (kapitel {chapter})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} arbejder efter {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} er lukket og kan kun læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} er lukket. Åbn det igen, før det ændres.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} forbereder {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} får sin handleplan fra {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} har allerede en snitflade til {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} har allerede “{name}”. Ret den i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} har en tilføjet snitflade til {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} har møder og kan ikke fjernes. Luk det i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} har “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} hedder nu “{heading}” i oversigten; det rettede navn er beholdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} i alt</source>
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
        <source>{forum} kan ikke lægges efter {other}, som ikke har møder i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} kan ikke lægges før {other}, som ikke har møder i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} lukkes; sidste dag er {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} mødes efter {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} mødes før {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} nævner det; det er ikke et forum her</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} nævner {other} i sin tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} nævner {other}, men {other} skriver “{text}” under Snitflader.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} nævner {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} nævner {outside}, som er uden for registret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} nævner “{words}”, som ikke er et forum her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} nævner “{words}”; måske menes {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} står i oversigten, men lukkes som bestemt; sidste dag er {date}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} udmønter strategier fra {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}, afvist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}, møde {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}, tilføjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}, {function}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}, {goal}: {words}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: antal møder “{text}” kan ikke læses; ret læsningen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: ingen punkter om målet i {year}. Sæt målet på et punkt på mødets side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: mødekravet er rettet i hånden; rettelsen gælder fortsat ved siden af “{text}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: standarddagsordenen er den sædvanlige igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: standarddagsordenen er rettet</source>
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
        <source>{forum}: {goals}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: “{name}” er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: “{name}” er rettet, {due}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{forum}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} er der ikke i kataloget.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{found} står der allerede.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{goal} ({strategy})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} er lagt sammen med {kept}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{gone} er lagt sammen med {kept}; {persons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} (fortsat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group} fra {day}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{group}: {summary}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{half}, som ønsket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{half}. halvår {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{half}; ønsket er {wanted}</source>
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
        <source>{holidays}, {n} på hverdage</source>
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
        <source>{holiday} er helligdag</source>
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
        <source>{holiday} i {where}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday} i {where}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday}, til og med {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday}: alle {n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday}: {n} af {all} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{holiday}n</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hours} {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}.{minute:02}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{hour}.{minute:02} (vintertid)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{item}, {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{keys} er allerede genvej til “{action}”. Gemmer du, mister den sin genvej.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{key} kendes ikke; der kan stå {keys}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind} {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}, {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{kind}: {notice}. {source}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{languages} kan vælges, når oversættelsen er færdig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{length} {clock} · regnet ud fra møder i Fora, kalendere, helligdage og skoleferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{lines} linjer, {guesses} linjer med gæt, {changes} linjer, der er forskellige fra registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} til {high}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low} til {meetings} {each}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{low}–{high} hverdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{many} {names}. Fjernede bilag kan derefter ikke hentes tilbage med Fortryd.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} fra denne uge: holdt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} fra sidste uge: holdt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} i {where} er planlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} nu i ferien: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} siden {day}: holdt?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} skrevet til {files}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings} · {remarks}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings}, ingen bemærkninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings}, {n} holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings}, {n} med bemærkninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meetings}, {waiting}</source>
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
        <source>{meeting} er aflyst eller udsat, og ingen blev indkaldt, så der er ingen at give besked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er aflyst. Vælg “Planlagt igen” først, hvis mødet skal holdes alligevel.</source>
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
        <source>{meeting} er først {day}. Indtil da kan du kun notere afbud og stedfortrædere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er gemt i {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er holdt og bliver på sin tid. Ret tiden under “Flyt …”, hvis den er noteret forkert.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er holdt, så der er ingen at indkalde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er ikke noteret som holdt. Notér det først, så kan referatet sendes og godkendes.</source>
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
        <source>{meeting} er indkaldt eller eksporteret; det, der er sendt, kan Fora ikke kalde tilbage. Aflys mødet i stedet.</source>
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
        <source>{meeting} er tilføjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er udsat uden ny tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er ændret, mens kladden blev skrevet. Lav kladden igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} er ændret. Nu gælder:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} holdes først den {day}. Punktet kan godkende referatet fra den dag.</source>
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
        <source>{meeting} ligger nu {when}. {texts}</source>
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
        <source>{meeting} {when} er aflyst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting} {when} er udsat. En ny tid følger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}, der var noteret som {status}, er planlagt igen {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}, for {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}, ikke på dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}. {n} dage i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: antallet af fremmødte er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: besked om aflysning er lavet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: bilaget “{name}” er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: bilaget “{name}” er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: bilaget “{name}” er tilføjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: bilaget “{name}” er udskiftet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: deltagerne er som i rådet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: fremmøde noteret, {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: indkaldelse er lavet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: opdateret indkaldelse er lavet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: punktet “{item}” er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: punktet “{item}” er sat på</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: punktet “{item}” er taget af</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: referatet af {earlier} er godkendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: tidspunktet er aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: tidspunktet er ikke længere aftalt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: {n} bilag er tilføjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: {n} deltagere er noteret som {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: {n} punkter er sat på dagsordenen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: {n} til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: {problem}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: {status}.{reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: {step} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: “{item}” er behandlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: “{item}” er ikke behandlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: “{item}” er nu punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: “{step}” er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{meeting}: “{step}” er sprunget over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{message} Se “{program} --help”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{met} af {all} nås</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{month} {year} har {days} dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} er tilføjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{names} og {n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (optaget)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} (punkt {item})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} - forkerte.csv</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} bliver til “{label}” overalt, også i historikken. Det kan ikke fortrydes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deltager allerede i {owner} {when}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deltager allerede i {owner}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deltager i {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deltager i {owner} indtil videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deltager i {owner} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deltager ikke længere i {owner}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deltog i punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} deltog ikke i punkt {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er allerede noteret på mødet. Én person kan kun have én plads.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er allerede noteret som stedfortræder for {holder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er allerede noteret: {state}. Ret fremmødet, hvis svaret gælder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er allerede stedfortræder {when}. Ret de dage i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er anonymiseret og kan ikke bruges igen. Tilføj personen på ny.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er der i forvejen. Vælg et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er en besked, som Outlook har gemt på sin egen måde (.msg). Åbn den i Outlook, vælg “Gem som”, og gem som iCalendar (.ics), eller træk mailen ind i et andet mailprogram, og gem den som .eml.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er en samlet betegnelse. Vælg én af rollerne, f.eks. {example}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er fjernet fra oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er flyttet i oversigten</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er fraværende {days}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er gemt i {folder}, men intet program åbner den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er gemt i {folder}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er gemt og åbnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er i {meeting} {hours}; der skal være {n} minutter imellem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er ikke deltager i {meeting}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er ikke en kommune og kan ikke høre til en lokalafdeling.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er ikke en lokalafdeling. Vælg en enhed, der er det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er ikke lukket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er ikke længere gæst: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er ikke længere stedfortræder for {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er ikke noteret som til stede. Notér det først, så kan du notere fravær i et punkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er importeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er lukket; sidste dag er {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er med som gæst: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er måske optaget {when} ifølge sin egen kalender ({read}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er noteret som stedfortræder for {holder} og kan ikke. Find en anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er nævnt to gange. Notér kun ét for hver deltager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er optaget eller fraværende på det tidspunkt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er optaget {when} ifølge sin egen kalender ({read}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er stedfortræder for {holder} og kun ventet, hvis {holder} melder afbud.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er stedfortræder for {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er taget med: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er tilføjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er væk {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er åben i et andet program. Luk den dér, eller gem med et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er åben i {program}. Luk den, eller gem med et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} er åbnet igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fik rollen {first}. Vælg en senere dag, eller ret, hvem der har rollen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} findes allerede. Vælg personen, eller gem alligevel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} findes i de valgte kommuner fra i dag. Fravælges en kommune, lukkes det lokale forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} findes til og med den valgte dag. Møder og historik bliver, og det kan fortrydes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} for {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} fra {organisation} findes allerede. Vælg personen, eller gem alligevel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har allerede e-mailadressen {email}. Vælg personen, eller gem alligevel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har allerede fravær {when}. Ret det i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har allerede rollen {role} {when}. Ret de dage i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har en plads på mødet og kan ikke fjernes. Notér afbud eller udeblevet i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har flere kalendere: {calendars}. Skriv, hvilken der skal fjernes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har flere personer på samme tid. Ret dagene, før rollen bliver én persons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har fravær {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har højst {n} møde om dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har højst {n} møder om dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har ikke længere sin egen grænse for møder om dagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har ikke rollen {role} den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har ingen egne ønsker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har ingen møder i Fora {days}. Der er intet at omlægge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har ingen plads i mødet {day} og kan ikke sende en anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har kravet “{least}”. Skriv flere møder, eller ret mødekravet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har kravet “{most}”. Skriv færre møder, eller ret mødekravet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har rollen fra {first}. Vælg {before} eller tidligere som sidste dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har rollen til {last}. Vælg {after} eller senere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har rollen uden slutdato. Skift person, eller giv {name} en sidste dag først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har samme e-mailadresse.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har selv rollen {role} {when}. Vælg en anden person eller andre dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har {n} møder den dag; der bør højst være {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har {n} møder. Google Kalender tager højst {most} i en fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} har én rolle for hver enhed, og det kan ikke ændres. Opret en ny rolle i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} holder ikke møder {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} i alle {n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} i {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} i {n} af {total} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} i {unit} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} i {unit}: {when} {hours}</source>
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
        <source>{name} indgår i roller, fora eller møder og kan ikke fjernes. Anonymisér personen i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kan ikke fjernes: {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kan ikke læses som en strategi. {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kan ikke være en del af sig selv.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kan ikke være sin egen stedfortræder. Vælg en anden person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kan ikke være stedfortræder for sig selv. Vælg en anden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kan komme i stedet for {whose}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kan mødes hele ugen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kommer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kommer i stedet for {whose} i {where} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kommer i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} kunne ikke kopieres. Se efter, om filen er der.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} mødes aldrig {hours}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} og {n} mere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} og {n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} sidder der som sig selv. Sidder nogen i kraft af en rolle, så giv rollen i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} side {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} slutter {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} som stedfortræder for {seat}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} stod to gange og er lagt sammen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} til og med {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ventes ikke i noget møde {days}. Der er intet at omlægge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {days} i {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {day} er ikke længere helligdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {day} er tilføjet som helligdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} {year}, {board}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} · {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ønsker det samme som {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} ønsker: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name} – {requirement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, ikke valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, stedfortræder {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, udkast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {whose}: frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {whose}: fristen var {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}, {whose}: færdig {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: fravær {when} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: fravær {when} er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: fremmøde nulstillet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: ingen er kendt i rollen den dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: intet siden {day}. Anonymiseres; fremmøde og referater bliver stående uden navnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: intet siden {day}. Slettes helt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: mødetider er som sædvanlig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {sentence}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {state}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {told}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{name}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{nothing} med det filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notice} (praksis)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notice} efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notice} er for meget; en frist er højst {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notice} før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notice}, sat her. Delete giver fristen tilbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notice}, som {origin}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{notice}. {source}</source>
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
        <source>{number}, og intet er ændret: {told}{more}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}, {day}; ændret siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {title} ({what})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}. {what}{undone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {meetings}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{number}: {when} kl. {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} adresse er kopieret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} adresser er kopieret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af de valgte er holdt eller aflyst i forvejen og er ikke rørt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af de valgte er indkaldt eller eksporteret eller har et godkendt referat og er ikke rørt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af de valgte venter ikke på indkaldelse og er ikke rørt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af mindst {least}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af møderne er indkaldt eller eksporteret; det, der er sendt, kan Fora ikke kalde tilbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af møderne er indkaldt eller eksporteret; det, der er sendt, kan Fora ikke kalde tilbage. Aflys dem i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} deltagere er optaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} er besat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} fora har intet mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} fora tjener mindst ét mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} handleplan eller redegørelse er færdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} handleplaner og redegørelser er færdige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} kalendere kunne ikke skrives: {reasons}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} læses. Under hver celle står, hvad den er læst som.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} møder er lagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} møder i {other} følges ikke op i {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} møder i {other} har ikke {forum} før sig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} organisationer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {all} valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {forums} læst sikkert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {of}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {of} kan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {of} til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} af {total}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} afbud</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} aflyst eller udsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} aflyste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} aftale er sprunget over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} aftale kunne ikke læses; på den tid står personen som ledig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} aftale, der gentages, har ingen gentagelser fra {first} til {last} og er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} aftaler er sprunget over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} aftaler kunne ikke læses; på de tider står personen som ledig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} aftaler, der gentages, har ingen gentagelser fra {first} til {last} og er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} anden person hedder det samme; også i tekster om den forsvinder navnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} andet møde holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} andre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} andre hedder det samme; også i tekster om dem forsvinder navnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} andre møder holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} at bekræfte</source>
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
        <source>{n} beslutning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} beslutning på et lukket punkt er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} beslutninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} beslutninger på lukkede punkter er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} bilag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} byte</source>
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
        <source>{n} dage efter påskedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dage før påskedag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dage over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dage siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} datoer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deltager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deltager er et andet sted samme dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deltager har en travl uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deltagere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deltagere er et andet sted samme dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deltagere er taget med: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} deltagere har en travl uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} er aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} er fraværende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} er ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} er ubesat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} er uændrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} er uændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} felt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} felt ændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} felter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} felter ændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fil</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fil bruges ikke:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fil er gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fil er slettet.</source>
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
        <source>{n} filer bruges ikke:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} filer er gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} filer er slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} filer findes allerede og fornyes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} filer ligger stadig i mappen, men holdes ikke længere ajour.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fjernede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} flyttes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fokusområder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fora har en periode, der fortsætter næste år. Resten af møderne hører til næste plan: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fora har ingen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fora har intet mødekrav, der kan læses, og er ikke med: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fora holder møder, der er længere end dagens timer, og er ikke med: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fora kan ikke længere nå alle deres møder med rimelig afstand: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fora nævner det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fora nævner “{words}”, som ikke er et forum her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fora uden mødekrav og møder er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} forbindelser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} forslag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fortrolig opgave er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fortrolige opgaver er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fortrudt trin ovenfor. Ctrl+Y henter det tilbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fortrudte trin ovenfor. Ctrl+Y henter dem tilbage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fortsætter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} forum har en periode, der fortsætter næste år. Resten af møderne hører til næste plan: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} forum har intet mødekrav, der kan læses, og er ikke med: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} forum holder møder, der er længere end dagens timer, og er ikke med: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} forum kan ikke længere nå alle sine møder med rimelig afstand: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} forum uden mødekrav og møder er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fremmøde er nulstillet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fremmøder er nulstillet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} frist er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} frister er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} frister følger deres møde og er ikke rørt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} fælles fortsætter uden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} færdige</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} gæst er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} gæster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} gæster er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} gæt er anvendt som vist og mærket “gættet”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} handleplaner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} har bemærkninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} har deres egne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} har en bemærkning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} har sine egne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} har ønsker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} helligdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} helligdag på hverdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} helligdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} helligdage på hverdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hverdag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hverdage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} hverdages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} i dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} i konflikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} i skoleferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} i {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} indsatsområder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kB</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalender er føjet til dem, der holdes ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalender er skrevet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalender holdes ikke længere ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalender kunne ikke skrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalendere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalendere er føjet til dem, der holdes ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalendere er skrevet igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalendere er skrevet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalendere holdes ikke længere ajour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalendere kunne ikke skrives.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kalenderfiler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kan, {unknown} ukendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kapitel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kapitler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kendte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kladder er åbnet i mailprogrammet. Fora sender intet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kladder har en bemærkning på deres linje.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kladder ligger i {folder}. Fora sender intet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommende møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommende møde støder sammen med andet; det står ved mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommende møde støder sammen med andet; det står ved rækken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommende møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommende møder støder sammen med andet; det står ved møderne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommende møder støder sammen med andet; det står ved rækkerne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommissioner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommuner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kommuner …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} konflikt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} konflikter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} kræver handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linje er forkert</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linje er forkert:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linje er sprunget over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linje er sprunget over:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linje er uændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linje til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linjer er forkerte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linjer er forkerte:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linjer er sprunget over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linjer er sprunget over:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linjer er uændrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linjer hører ikke til et forum og er sprunget over; den første er linje {line}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} linjer til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lokale fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lokale fora er oprettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lokale fora følger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lokale fora har deres eget krav og er ikke med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lokale fora hører både til en person og en kommune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lokale fora slutter, før de begynder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lokalt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lokalt forum følger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lokalt forum har sit eget krav og er ikke med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} lukkede punkter er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} låst møde er ikke med, da forummet ikke findes den dag: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} låst møde er ikke med, da årsplanen ikke har forummet med: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} låst møde flyttes ikke og bliver, hvor det står i kalenderen: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} låste møder er ikke med, da forummet ikke findes den dag: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} låste møder er ikke med, da årsplanen ikke har forummet med: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} låste møder flyttes ikke og bliver, hvor de står i kalenderen: {names}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} manglende møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} manglende møde fandt ingen ledig tid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} manglende møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} manglende møder fandt ingen ledig tid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mangler registrering</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} markeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min. over punktets tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} min. tilbage af punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minut før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} minutter før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} modtager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} modtagere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mål står under et mål i en anden strategi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er flyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er ikke med i forslaget, da det eller dets forum er fjernet imens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er ikke noteret som holdt eller aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er ikke planlagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er importeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er noteret som indkaldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er overstået, uden at nogen har noteret, hvad der skete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er sprunget over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde er uden tid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde flyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde før i dag uden status er noteret som holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde har en bemærkning. Det kan flyttes alligevel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde har fået en stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde har fået en tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde i rækken er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde kan ikke flyttes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde kan ikke flyttes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde kunne ikke flyttes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde ligger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde ligger i fraværet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møde mangler dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mødedage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mødedage er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er flyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er flyttet{distance}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er for mange at omlægge på én gang. Vælg færre dage, eller planlæg året igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er fravalgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er ikke med i forslaget, da de eller deres forum er fjernet imens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er ikke noteret som holdt eller aflyst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er ikke planlagt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er importeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er indkaldt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er noteret som indkaldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er noteret: {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er noteret: {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er overstået, uden at nogen har noteret, hvad der skete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er planlagt, fra {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er sprunget over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er uden tid:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder er valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder flyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder før i dag uden status er noteret som holdt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder har bemærkninger. De kan flyttes alligevel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder har fået en stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder har fået en tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder hører ikke til noget lokalt forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder i rækken er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder ikke noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder kan ikke flyttes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder kan ikke flyttes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder kunne ikke flyttes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder ligger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder ligger i fraværet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder mangler</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder mangler dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder mangler deres plads i kalenderne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} møder, {waiting} skal afgøres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} mødes først fra {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} navn er nyt og oprettes som person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} navne er nye og oprettes som personer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ny</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} nye</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} nyt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} nævn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgave har frist inden mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgave udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgaver er givet til {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgaver er sat i gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgaver er slettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgaver er udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgaver er udsat en uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgaver er åbne igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgaver har frist inden mødet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} opgaver udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} optagen tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} optagen tid ligger ikke fra {first} til {last} og er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} optagen tid uden for perioden slettes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} optagne tider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} optagne tider ligger ikke fra {first} til {last} og er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} optagne tider uden for perioden slettes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} organisation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} organisationer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} overskredet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pejlemærker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} perioder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} perioder er markeret som set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} person beholdes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} person er flyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} person er importeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} person er slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} person har ikke haft en plads i {{months}} måneder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} personer beholdes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} personer er flyttet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} personer er importeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} personer er slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} personer har ikke haft en plads i {{months}} måneder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} personer hedder {name}. Vælg personen på listen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} plads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} plads eller rolle er importeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pladser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} pladser og roller er importeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} planer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} planlagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} planlagt møde har ingen i rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} planlagte møder har ingen i rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} punkt er udsat til næste møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} punkt fra tidligere venter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} punkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} punkter er udsat til næste møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} punkter fra tidligere venter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} punkter om målet i {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} punkter pr. tomme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} på en særlig dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} på særlige dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rejsetider er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rolle</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rolle er eller bliver ubesat i {{year}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rolle har fået en ny person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} roller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} roller er eller bliver ubesat i {{year}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} roller er oprettet ud fra deltagerne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} roller har fået nye personer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd eller forum uden krav og uden møder er ikke med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd eller nævn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd og fora uden krav og uden møder er ikke med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd og nævn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd, der mødes ugentligt, er udeladt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd, nævn eller forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd, nævn eller forum med mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd, nævn og fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} råd, nævn og fora med mødekrav</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} række er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} række passer ikke til nogen kommune: {{names}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rækker er</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rækker er gemt som {path}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rækker er gemt som {{path}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rækker i ét trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} rækker passer ikke til nogen kommune: {{names}}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sammenfald</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sek. tilbage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sekunder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} senere møder fra {first} fjernes, eller aflyses, hvis der er indkaldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} side er sendt til printeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} sider er sendt til printeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skabelon er lagt i mappen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skabeloner er lagt i mappen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skal afgøres</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skal videre i {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skoleferie er kopieret til {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skoleferie er læst ind fra filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skoleferie mangler i {{year}}</source>
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
        <source>{n} skoleferier er læst ind fra filen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skoleferier mangler i {{year}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} skulle være holdt den {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snitflader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} snitflader fører ikke til et andet forum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} standardpunkter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} steder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} steder skal efterses; de står under Fora → Importér, når registret er åbnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stedfortræder i kopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stedfortrædere i kopi</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stier er kopieret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} stod der i forvejen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} strategier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} særlig dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} særlige dage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} teams</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} til stede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} til stede.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} timer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} titel til kommer, når du har valgt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} titler til kommer, når du har valgt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trin i historikken</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trin i historikken blev ikke afsluttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} trin siden {day} · intet slettes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ubekræftede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ubekræftede (stiplet)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ubesat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} udeblevet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} uden anmærkninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} uden dag, så de er ikke i årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} uden dag, så den er ikke i årshjulet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} uden ledig tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} udsat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} udsatte</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} udvalg</source>
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
        <source>{n} ugers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ukendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} valgt af {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ved stedfortræder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} væk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} åbne</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} åbne opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændring er anvendt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændring siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændringer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændringer er anvendt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændringer siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n} ændringer siden da er ikke med.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, behandlet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}, udsat</source>
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
        <source>{n}. møde skulle være holdt den {due} og blev holdt den {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}. {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{n}½ time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} og {n} andre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} og {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} og {other} nævner hinanden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} og {other} ville begge ligge {day} {time}. Flyt det ene for sig først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one} og {other}: ingen snitflade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{one}–{other}: {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{only}. Klik for at se alle igen (Backspace).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} hører til --as {how}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{option} kan ikke bruges sammen med {other}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order} er tilføjet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{order}. Oversigten siger: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} deltog som stedfortræder for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} for {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} ligger for tæt på {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} {day} følges ikke op i {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} {day} har ikke {forum} før sig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} {day} ligger efter 1 møde i {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{other} {day} ligger efter {n} møder i {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}: deltagelsen for {name} er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{owner}: deltagerne er rettet</source>
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
        <source>{page} › Importér</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{part}: {score} af 100, {text}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} er et register. Vælg en anden fil til planproblemet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} er selve registret og ikke en kopi af det. Intet er ændret. Vælg en sikkerhedskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} er selve registret. Vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} findes ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} findes ikke. Vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} kan ikke læses som tekst. Gem referatet som ren tekst (UTF-8).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{path} kan ikke læses. Angiv en fil med et planproblem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{percent} % læst</source>
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
        <source>{period}: {counts}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} er allerede anonymiseret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} er allerede slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} er anonymiseret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} er anonymiseret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} er fjernet, men står i historikken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} er optaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} er slettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} er slettet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} er til {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} er væk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} har allerede {board}. Luk det først, eller vælg en anden person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} har ikke længere roller og pladser</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} kan aldrig på det tidspunkt om {weekday}en</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} kan ikke nå frem fra eller til et andet møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} kan ikke nå mellem {other} og dette møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} kan kun have {meetings} den dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{person} {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} af {all}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} af {all} møder er lagt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} af {all} møder har fået en tid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} af {n} møde har fået en tid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{placed} · {left}</source>
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
        <source>{plans}: {done}, {needing} kræver handling, heraf {late} over fristen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} er ikke {stage} alligevel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} har ingen frist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} har intet journalnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan} har journalnr. {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}, frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}, {stage} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: ansvarlig er den, der har rollen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: ansvarlig er {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{plan}: frist og trin er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reading} – eller {other}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (uge {week})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{reason} (var {status}: {old})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refusal} Det, du har skrevet, ligger i en kladde.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{refused} Intet er flyttet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{register} · udskrevet {day} {time}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{remark}. {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{renamed}; {boards}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{report} Ctrl+T viser papiret som tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{required} krævet, {held} holdt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{required} krævet, {held} holdt i året og {earlier} før</source>
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
        <source>{requirement} ({period})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requirement} ({period}, heraf {n} holdt før 1. januar)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requirement} om året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{requirement}. Afviger fra {forum} ({above}).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ring}, {week}, {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{ring}: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} (ubesat)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} ({more})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} er en samlet betegnelse. Skriv kommunen i sin egen kolonne, eller rollens hele navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} i {{unit}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role} {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}, {function}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {names} har begge rollen {when}. Ret den enes dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {name} fratræder {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {name} har rollen indtil videre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {name} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{role}: {why}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rows} skrevet til {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, ikke i {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, samme ugedag nærmest samme dato</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{rule}, {period}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{score} af 100</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sender}, {address}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} Enter igen opretter opgaven, som den står.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence} og gemt som {file}. Åbn den, og send den selv: {people}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{sentence}. Id: {ids}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} af {told}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} af {total} fund</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{size}, tilføjet {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spacing}, jævnt over året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{spacing}; {days} fra den jævne fordeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage} kan ikke ligge før {before}, som er {day}. Ret den ene af dagene.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}, planen for {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{stage}: dagen er ikke kommet endnu. Skriv den dag, det skete.</source>
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
        <source>{state}, ensidig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{state}, gensidig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{status} ({reason})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} (fortrudt)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} er sprunget over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}. Datoerne er foreslået og skal bekræftes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{step}. Datoerne er foreslået: efterse dem, og bekræft dem.</source>
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
        <source>{summary}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{taken} {room} er ledigt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tasks}, heraf {late} over fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{tasks}. {done} udført og {decisions} i {year}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task} ({who})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{task}, frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{template}; til enkelte fora: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text} er</source>
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
        <source>{text}, fra {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{text}: {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{times}, læst {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} er ledig, men koster mere end et møde uden tid. Vælg den tid, eller spring mødet over.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{time} er ledig. Vælg den tid, eller beregn igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles} og {last}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{titles} og {n} til</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} (er her allerede)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} afgives skriftligt og drøftes ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} beholder sin tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} er flyttet i forslaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} er fravalgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} er færdig. Der er intet trin mere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} er ikke begyndt. Der er intet trin at gå tilbage til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} er låst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} er låst op</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} er med igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} er skrevet til {file}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} er valgt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} har ingen tid. Vælg en i ruden først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} springes over. Hvorfor?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} springes over: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {forums} med roller og mødekrav.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{title}: {requirement}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_do} i møde {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_do}: intet møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to_do}: intet møde i tide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} (hos {n} fora)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Færdig {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Ingen plan er bedre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Oversigten siger: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Perioden slutter {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} Planen er højst {share} % fra den bedst mulige.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} efter {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} er rettet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} i {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} på {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} · 1 markeret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} · {alone}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told} · {n} med</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, fortroligt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, i {months}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, låst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, men har ingen snitflade dertil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, men har ingen snitflade.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, måske</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, måske {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, og kalenderen er ikke kendt den dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, skoleferie</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, slået fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, udkastet {day} året før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, {open}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}, {read}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Mødekravet kan ikke læses og gælder ikke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Referatet af {earlier} er stadig godkendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}. Årsag: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: {reason}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: {why}. De andre flyttes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}: “{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{told}; ikke bekræftet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{to}, {copies}</source>
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
        <source>{unit} har allerede “{name}” den dag. Ret det i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} er ikke en dag i året som 12-31.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} er ikke en tekst på højst {most} tegn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} er ikke en tidszone som Europe/Copenhagen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{value} er ikke {what}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{verb}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{warning} Skriv kommandoen igen med --yes for at gøre det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {date}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day} {clock}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday} {day}. {month}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{weekday}e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week} {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{week} · {ring}</source>
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
        <source>{what} Hent det fra en sikkerhedskopi.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} er ikke længere tilknyttet “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} er ikke tilknyttet “{goal}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} er tilknyttet “{goal}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} er {days} over fristen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} fra {year} er kopieret til {to}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} pr. {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} som .csv eller .xlsx</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} tjener intet mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} tjener {n} mål</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what} · frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}, afvist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}. {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{what}: {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} (måske)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} {forum}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when} · {number} · {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {n} min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}, {status}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}. Intet taler imod.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}. {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {board}, møde {number}. {state}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{when}: {note}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where} mangler.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}, {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}.after: {id} er ikke et andet af møderne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}.board: {id} er ikke med i boards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}.members: samme person står der to gange.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: id {id} har {listed}[{first}] allerede.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: personen {id} er ikke med i people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{where}: “{day}” kommer ikke efter dagen før; dagene skal stå i rækkefølge.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} er ændret til {days}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} er ændret. {meetings} nu i dem.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} er ændret. {meetings} nu i ferien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{which} i måneden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: fristen for “{name}” {year} er {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: {title} har dokumentet “{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: {title}, linket til “{name}” er fjernet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: {title}, “{name}” er fundet igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: “{name}” for {year} er færdig {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{whose}: “{name}” for {year} er ikke færdig</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} er i {meeting} {hours}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} er i {place} {time} samme dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} foreslår en anden tid: {when}. Flyt mødet, hvis den passer bedre.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} har over {limit} møder i uge {week}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} har {n} møder den dag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} {why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · frist {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who} · {when} · trin {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {meetings}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Fortryd også {later} med --with-later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Lås mødet op, eller lås det et andet sted. {nearest}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Ret navnet, eller skriv --create, hvis det er en ny person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Skriv --dates day-month eller --dates month-day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why} Skriv f.eks. --status “{word}=held”, eller “{word}=-” for at udelade rækkerne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wide} × {tall} mm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wishes} (som {forum})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{words}, {n} ukendt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} er måske en slåfejl for {suggestion}, kapitel {chapter}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{word} → {suggestion}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{wrong} Eller skriv “i går” eller “sidste uge”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} blev lukket {day} (nr. {n}), og intet i året er ændret siden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} blev lukket {day} (nr. {n}). Luk det igen den dag eller senere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} er ikke begyndt, så der er intet at gøre rede for endnu. Vælg et tidligere år.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} er ikke lukket endnu, så der er ingen udgave af året.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} er ikke lukket {n} gange. Vælg et nummer fra 1 til {last}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} er ikke slut. Du kan lukke året fra den 1. januar {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} er lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} er lukket igen (nr. {n})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} er lukket {day}. Skriv i en note, hvorfor året lukkes igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} er lukket {day}: redegørelsen skrives, som den blev gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} er lukket, og rapporten er gemt for hele kredsen og for hver kommune, uden navne. Vælg hele kredsen eller én kommune.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} er lukket. Møder: krævet {required}, holdt {held}, heraf for sent {late}; mangler {missing}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} har allerede alle de skoleferier.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} har ikke en uge {week}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} kan lukkes fra den 1. januar {next}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} lukkes …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{year} · intet er i kalenderen endnu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{name}} er gemt, men er for stor til Google Kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{name}} er vært for {n} møde og kan ikke fjernes. Vælg en anden vært, eller lad enheden stå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{name}} er vært for {n} møder og kan ikke fjernes. Vælg en anden vært, eller lad enheden stå.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{name}} har {n} lokale fora og kan ikke fjernes. Luk dem i stedet; så bliver historien stående.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{name}} har {n} lokalt forum og kan ikke fjernes. Luk det i stedet; så bliver historien stående.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{name}} har {n} person og kan ikke fjernes. Flyt personen til en anden organisation først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{name}} har {n} personer og kan ikke fjernes. Læg den sammen med en anden, eller flyt dem først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{{name}} og andre, i alt {n}, er gemt, men er for store til Google Kalender.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Å&amp;bn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Å&amp;r</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Å&amp;rsag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Å&amp;rsag for den valgte periode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Å&amp;rsag til fraværet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ÅR</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ÅRSAG</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åb&amp;n mappen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn bilaget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn et eksisterende register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn forummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn forummet igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn i Fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn mappe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn mødet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn planen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn punktet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn referatet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbn register</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Åbne opgaver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>År</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>År for datoer uden årstal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året efter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året efter, i hjul og tidslinje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året er lukket</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året er lukket {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året er lukket: papiret står, som det blev gemt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året før</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året før, i hjul og tidslinje</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året har ingen dage, der kan bruges til møder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året i tal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året i tre lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året {year} i tre lag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året {year} ligger uden for {first}–{last}. Ret årstallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året {year}, kommune for kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året {year}, kommune for kommune. Piletasterne vælger dato.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året {year}, set fra {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Året, der vises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årets beslutninger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årets frister</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årets handleplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årets møder, frister og ferier</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsag (må gerne stå tom)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsag og ny tid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsag til at mødet udsættes</source>
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
        <source>Årsagen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsagen til eftersendelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årshjul</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årshjul og mødeplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årshjul {year}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årshjulet er sendt til printeren.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årshjulet er tegnet og gemmes som PDF eller billede. Mødeplanen er en rapport for sig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsplan: {what}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsplanen lægger helst ikke møder med kommunen i de timer. Delete fjerner en mødedag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Årsplanen regner i halve timer. Skriv f.eks. 8.00 eller 8.30.</source>
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
        <source>Ændrede</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændrede fora</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændret siden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændret siden indkaldelsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændret: {fields}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændret: {meeting}, {when}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændringer gælder med det samme og kan fortrydes. Et forslag bruger dem, når det beregnes igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændringer gælder med det samme. Det, der står i registret, kan fortrydes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændringer kan kun vises siden en dag, der er begyndt; vælg en tidligere dag.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændringer siden seneste udgave</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændringer siden udgave {number}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændringer siden {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ændringer, de nyeste først</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én fil med alle møder i registret.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én fil pr. chef med de møder, hvor chefen har en plads den dag, også som stedfortræder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én fil pr. forum med møderne i alle dets lokale fora.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én fil pr. halvår</source>
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
        <source>Én fil pr. møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én fil pr. rolle med alle møder, rollen deltager i.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én for hver kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én for hver lokalafdeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én for hvert råd eller nævn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én kladde pr. møde med indkaldelsen til kalenderen. Du sender dem selv; møderne noteres som indkaldt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Én person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ét for hele politikredsen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ét møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ét møde ad gangen i hvert lokale. Uden lokaler tælles de ikke.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ét møde eller en møderække</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ét møde eller møderække</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Økonomiudvalget</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ønsker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ønsker til årsplanen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ønsker, {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Øvrige samarbejder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>åben</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>åben i et andet program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>åbent punkt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>åbn</source>
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
        <source>åbn kilden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>åbne opgaver og årets beslutninger</source>
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
        <source>året for datoer uden årstal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>året for rækkefølgen i praksis</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>året pr. forum og pr. kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>året, der kopieres fra</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>året, ellers dagens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>året, hvis møder tælles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>året; ellers det nuværende</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>årets handleplan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>årets journalnummer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>årsag</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>årshjulet: møder, frister og ferier uge for uge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ændret: {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ændringer siden {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>én fil pr. halvår</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>én for hver kommune</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>én for hver lokalafdeling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>én person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>én persons møder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ét JSON-dokument i stedet for tekst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ét for hele forummet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ét for hvert lokalt forum</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ét møde til modtagerens egen kalender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ønskerne til årsplanen</source>
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
        <source>– {who}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%(value)s” kan ikke læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%s” hører ikke til her.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-” er standard input</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“-” er standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“7 af 9 til stede, heraf 1 online. 1 afbud.”; tom, før fremmødet er noteret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Efter behov”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Eftersendt: …” med grunden, ellers tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Mødet er aflyst.”; tom, når det holdes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Punkt 4 er lukket.” i en udgave til udenforstående, ellers tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“Referatet er godkendt 3. juni 2026.” eller “… ikke godkendt endnu.”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“borgmester, formand”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“kl. 13.30–14.00 · til beslutning · Nanna Frost”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“punkt 5 og 6”, ellers tom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“ring til SSP @Nanna fredag #Kredsrådet”: hvad, hvem, hvornår, hvor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{address}” er ikke en e-mailadresse. Ret den hos {name}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{argument}” har tegn, der ikke kan læses.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{field}” er ikke et felt. Felterne er: {fields}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er beskadiget og kan ikke læses. Åbn den i Excel, gem den igen, og vælg den så.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er beskyttet med en adgangskode. Gem den uden adgangskode, og vælg den igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er en PDF. Bed om tabellen som .xlsx eller .csv, eller kopiér den til Excel.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er en genvej, der ender i sig selv. Vælg selve filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er en mappe. Vælg en .ics-fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er en mappe. Vælg en fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er en pakket mappe (.zip) og ikke et regneark. Pak den ud, og vælg filen i den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er en tekstfil og har ingen ark.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er et Word-dokument. Kopiér tabellen til Excel, gem den som .xlsx, og vælg den fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er for stor: {what}. Del den op i flere filer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er i OpenDocument-format. Gem den som .xlsx, og vælg den fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er i det binære format (.xlsb). Gem den som .xlsx i Excel, og vælg den fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er i et ældre format (.xls). Gem den som .xlsx i Excel, og vælg den fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er ikke en fil. Vælg en .ics-fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er ikke en tabel. Gem den som .xlsx eller .csv, og vælg den fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” er tom. Vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” findes ikke. Vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” fylder alt for meget, når den pakkes ud, og er ikke læst. Gem tabellen som en ny .xlsx- eller .csv-fil, og vælg den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” har ingen ark med celler. Vælg en anden fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” indeholder henvisninger til andre filer og er ikke læst. Gem tabellen som en ny .xlsx- eller .csv-fil, og vælg den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” kan ikke læses, for drevet svarer ikke. Prøv igen, eller kopiér filen, og vælg kopien.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” kan ikke læses. Luk den i andre programmer, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” kan ikke være navnet på en fil. Skriv et navn uden mappe og uden tegn som : * ? / \.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” kunne ikke læses. Vælg en .csv-fil.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{given}” er ikke nummeret på en udgave. Skriv f.eks. 3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{heading}” findes allerede; forummet her hedder “{name}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item}” er behandlet og kan ikke udsættes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item}” er udsat til næste møde</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item}” er udsat til {meeting}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{item}” har beslutninger og kan ikke fjernes. Fjern dem først i referatet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” er ikke en slags mål.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{kind}” er ikke en slags rolle. Vælg mellem {kinds}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” er der i forvejen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” er en mappe eller en enhed og ikke en fil. Tilføj filerne hver for sig.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” er et program og åbnes ikke fra Fora. Find det i mappen, hvis du stoler på det.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” er åben i et andet program. Luk den der, og prøv igen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” er ændret siden {day}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” findes allerede. Vælg et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” fylder {size}, og der kopieres højst {most}. Tilføj filen som et link i stedet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” har det trin ikke. Vælg et af {known}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” har ikke en endelse, som Fora kan skrive. Brug .docx, .pdf, .html eller .txt.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” har ikke en endelse, som Fora kan skrive. Brug .docx, .pdf, .xlsx, .html eller .txt.</source>
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
        <source>“{name}” kan ikke læses for øjeblikket.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” kan ikke læses. Den er åben i et andet program, eller du har ikke lov til at læse den.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” kan ikke åbnes: intet program er valgt til den slags filer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” oprettes som ny organisation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” oprettes som ny person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” passer på flere roller: {names}. Skriv hele navnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” passer på flere: {names}{more}. Skriv hele navnet, eller kommunen i sin egen kolonne.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” skal slutte på .txt eller .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{name}” står der allerede. Ret det, eller giv det nye mål et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{step}” er ikke noteret for mødet.</source>
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
        <source>“{text}” er hverken person eller unit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en dag i året. Skriv MM-DD, f.eks. 08-01.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en dag. {question}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en dato med årstal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en dato. Skriv den som 01-01-2030.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en dato. Skriv den som 04-03-2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en dato. Skriv ÅÅÅÅ-MM-DD, f.eks. 2027-03-04.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en e-mailadresse. Skriv den som navn@sted.dk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en funktion. Skriv formand, næstformand, sekretær, medlem, observatør eller gæst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en funktion. Vælg mellem {functions}.</source>
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
        <source>“{text}” er ikke en status. Skriv planned, invited, held, postponed, cancelled eller “-”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en uklar tekst. Kun tekster under Snitflader kan afklares.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke en varighed. Skriv den som 2 timer eller 90 min.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et antal sekunder fra 0 til {most}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et antal. Skriv et tal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et helt tal fra 0 til {most}.</source>
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
        <source>“{text}” er ikke et klokkeslæt. Skriv det som 10.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et klokkeslæt. Skriv f.eks. 8.00.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et mødenummer. Skriv det som 2 eller 2/2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er ikke et navn. Skriv personens navn med bogstaver.</source>
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
        <source>“{text}” er ingen kommune eller rolle i {group}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er uafklaret igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er uden for registret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” er {other}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” findes ikke i kalenderen. Ret datoen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” kan ikke læses som en dag. Skriv f.eks. 5. juni, uge 28–30 eller 18. marts 2027.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” kan ikke læses som en dag. Skriv f.eks. fredag, 26/5 eller om 14 dage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” kan ikke læses som en frist. Skriv f.eks. 14 dage, 2 uger, 4 hverdage eller ingen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” kan ikke læses. Skriv KOMMUNE=PERSON.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” kan ikke læses. Skriv f.eks. 14.–22. feb., 14/2-22/2 eller uge 8.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” kan ikke åbnes. Fora bruger filer: skriv en sti eller sqlite:///sti.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” kan læses på to måder. Vælg, om dagen eller måneden står først.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” kendes ikke. Vælg mellem {sides}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” ligger uden for årene 1900 til 2100. Ret årstallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” mangler årstal. Skriv det i kolonnen, eller vælg et år for hele filen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” passer på flere: {names}{more}. Skriv mere af navnet, eller brug id.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” passer på flere: {names}{more}. Skriv mere af navnet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” skrives som NAVN=FELT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” slutter, før det begynder. Ret klokkeslættet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{text}” står i teksten Snitflader. Ret teksten under Rediger forum for {forum}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” er delt på {n}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” er givet til {name}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” er her allerede. Ret den, eller giv den nye et andet navn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” er sat i gang</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” er udført</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” er udført. Åbn den igen med mellemrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” er udsat til {day}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” er åben igen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{title}” har ingen tabeller, som Excel kan få. Vælg Word, PDF, HTML eller tekst.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{value}” kendes ikke. Vælg mellem {choices}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}” – er det {forum}?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{words}”, afklaret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” betyder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{word}” ligner en slåfejl. Mente du “{suggestion}”?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>… og {n} til.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>→ nævner · ← nævnes · ↔ gensidig · + tilføjet · ? ikke bekræftet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
