"""What columns of lists are called in Spanish, Italian, Portuguese, Dutch, Swedish and Norwegian, by field.

Kept apart from the words of `synonyms`, which win: those are of the languages that most lists come in. A word
that is a small one of other languages as well (da, de, tot) is left out.
"""

from collections.abc import Mapping

from eventdesk.domain.lists import ListKind

_PEOPLE = {
    "external_id": "id de participante | id participante | id partecipante | deelnemer-id | "
    "deelnemersnummer | deltagar-id | deltagarnummer | deltaker-id | deltakernummer",
    "title": "tratamiento | título | titolo | tratamento | aanhef | tittel",
    "given": "nombre | nome | voornaam | förnamn | fornavn",
    "family": "apellidos | apellido | primer apellido | cognome | apelido | apelidos | sobrenome | "
    "achternaam | familienaam | efternamn | etternavn",
    "full": "nombre completo | nombre y apellidos | apellidos y nombre | nome completo | nome e cognome | "
    "cognome e nome | volledige naam | naam | deelnemer | fullständigt namn | namn | deltagare | "
    "fullt navn | deltaker | participante | partecipante",
    "shown": "nombre en la credencial | nombre en la acreditación | nome sul badge | nome no crachá | "
    "naam op badge | naam op de badge | namn på namnskylten | navn på navneskiltet",
    "organisation": "empresa | organización | entidad | compañía | azienda | società | organizzazione | "
    "ente | organização | entidade | organisatie | bedrijf | bedrijfsnaam | företag | bolag | "
    "organisasjon | bedrift | selskap",
    "membership": "membresía | adesione | adesão | lidmaatschap | medlemskap",
    "size": "tamaño de la empresa | dimensione aziendale | dimensione dell'azienda | dimensão da empresa | "
    "tamanho da empresa | bedrijfsgrootte | företagsstorlek | bedriftsstørrelse",
    "job": "cargo | puesto | función | posizione | qualifica | mansione | funzione | função | functie | "
    "functietitel | befattning | yrkestitel | stillingstittel",
    "email": "correo electrónico | correo | email aziendale | indirizzo e-mail | indirizzo email | "
    "posta elettronica | endereço de e-mail | correio eletrónico | e-mailadres | mailadres | e-post | "
    "epost | e-postadress | e-postadresse",
    "phone": "teléfono | móvil | celular | telefono | cellulare | telefone | telemóvel | telefoon | "
    "telefoonnummer | mobiel | mobilnummer",
    "languages": "idiomas | idioma | lenguas | lingue | lingua | línguas | talen | taal | språk",
    "country": "país | paese | nazione | landet",
    "roles": "rol | roles | ruolo | ruoli | papel | papéis | rollen | roll",
    "ambassador_of": "embajador de | ambasciatore di | embaixador de | ambassadeur van | ambassadör för",
    "notes": "notas | nota | observaciones | comentarios | comentario | osservazioni | commenti | "
    "observações | comentários | opmerkingen | opmerking | notities | anteckningar | kommentarer | "
    "merknader | notater",
    "consent": "consentimiento | consenso | consentimento | toestemming | samtycke | samtykke",
    "groups": "grupos de trabajo | grupo de trabajo | gruppi di lavoro | gruppo di lavoro | "
    "grupos de trabalho | grupo de trabalho | werkgroepen | werkgroep | arbetsgrupper | arbetsgrupp | "
    "arbeidsgrupper | arbeidsgruppe",
    "registered": "fecha de inscripción | fecha de registro | data di iscrizione | data di registrazione | "
    "data de inscrição | data de registo | inschrijfdatum | aanmelddatum | registratiedatum | anmäld | "
    "anmälningsdatum | påmeldt | påmeldingsdato",
    "code": "código de barras | código | codice a barre | codice | streckkod | kod | strekkode | kode",
    "status": "estado de la inscripción | stato dell'iscrizione | stato iscrizione | estado da inscrição | "
    "inschrijfstatus | anmälningsstatus | påmeldingsstatus",
    "payment": "pago | estado del pago | pagamento | stato del pagamento | betaling | betaalstatus | "
    "betalning",
    "valid_from": "válido desde | valido dal | válido a partir de | geldig vanaf | giltig från",
    "valid_until": "válido hasta | valido fino al | válido até | geldig tot | giltig till | gyldig til",
    "attention": "atención | attenzione | atenção | let op | viktig",
    "box": "caja | scatola | caixa | doos | låda | boks",
    "present_from": "presente desde | llegada | hora de llegada | presente dalle | arrivo | chegada | "
    "aanwezig vanaf | aankomst | närvarande från",
    "present_until": "presente hasta | salida | hora de salida | presente fino alle | partenza | "
    "presente até | partida | aanwezig tot | vertrek | närvarande till | avresa | avreise",
    "guaranteed": "reuniones garantizadas | incontri garantiti | reuniões garantidas | "
    "gegarandeerde afspraken | garanterade möten | garanterte møter",
    "most_meetings": "máximo de reuniones | numero massimo di incontri | máximo de reuniões | "
    "maximum aantal afspraken | max antal möten | maks antall møter",
    "most_in_row": "máximo de reuniones seguidas | massimo di incontri consecutivi | "
    "máximo de reuniões seguidas | maximaal achter elkaar | max i rad | maks på rad",
    "organisation_kind": "tipo de organización | tipo de empresa | tipo di organizzazione | "
    "tipo di azienda | tipo de organização | soort organisatie | type organisatie | typ av organisation | "
    "organisasjonstype",
    "offers": "ofrece | oferta | ofertas | offerta | oferece | aanbod | biedt aan | erbjuder | tilbyr",
    "needs": "necesita | necesidades | busca | cerca | esigenze | procura | necessidades | zoekt | "
    "behoeften | söker | søker",
    "fields": "sectores | ámbitos | settori | settore | setores | setor | sectoren | vakgebieden | "
    "branscher | bransch | bransjer | bransje",
    "markets": "mercados | mercado | mercati | mercato | markten | markt | marknader | marknad",
}
"""What people are asked when they register."""

_EVERYWHERE = {
    "name": "nombre | nome | naam | namn | navn",
    "room": "sala | salón | aula | zaal | ruimte | rum | lokal | rom",
    "capacity": "capacidad | aforo | plazas | capienza | posti | capacidade | lugares | capaciteit | "
    "plaatsen | kapacitet | platser | kapasitet | plasser",
    "equipment": "equipamiento | attrezzatura | dotazione | equipamento | uitrusting | utrustning | utstyr",
    "out_of_service": "fuera de servicio | fuori servizio | fora de serviço | buiten gebruik | ur drift | "
    "ute av drift",
    "date": "fecha | día | data | giorno | dia | dag | dato",
    "starts": "inicio | hora de inicio | comienzo | inizio | ora di inizio | início | hora de início | "
    "begintijd | starttijd | starttid",
    "ends": "fin | hora de fin | final | fine | ora di fine | fim | hora de fim | einde | eindtijd | "
    "sluttid | slutt",
    "group": "grupo de trabajo | gruppo di lavoro | grupo de trabalho | werkgroep | arbetsgrupp | "
    "arbeidsgruppe",
    "table": "mesa | número de mesa | tavolo | numero del tavolo | tavolo numero | tafel | tafelnummer | "
    "bordsnummer",
    "slot": "franja horaria | franja | fascia oraria | horário | tijdslot | tijdvak | tidslucka | tidsluke",
    "status": "estado | stato | statuut",
    "session": "sesión | sessione | sessão | sessie | sesjon",
    "roles": _PEOPLE["roles"],
    "groups": _PEOPLE["groups"],
    "note": "nota | notas | mensaje | messaggio | mensagem | opmerking | bericht | anteckning | "
    "meddelande | merknad | melding",
    "why": "motivo | razón | ragione | razão | reden | anledning | skäl | grunn",
    "kind": "tipo | soort | typ",
    "checkpoints": "puntos de control | punti di controllo | pontos de controlo | controlepunten | "
    "kontrollpunkter",
}
"""What means the same on every list."""

_TOLD: Mapping[ListKind, Mapping[str, str]] = {
    ListKind.PEOPLE: _PEOPLE,
    ListKind.TABLES: {
        "number": f"{_EVERYWHERE['table']} | número | numero | nummer",
        "hosts": "anfitriones | anfitrión | expositor | ospiti | espositore | anfitriões | gastheer | "
        "exposant | standhouder | värdar | utställare | verter | utstiller",
    },
    ListKind.ROOMS: {"name": f"{_EVERYWHERE['room']} | {_EVERYWHERE['name']}"},
    ListKind.SLOTS: {"name": f"{_EVERYWHERE['slot']} | {_EVERYWHERE['name']}"},
    ListKind.SESSIONS: {
        "title": f"{_EVERYWHERE['session']} | título | charla | titolo | tittel | föredrag",
        "people": "ponentes | participantes | relatori | partecipanti | oradores | sprekers | deelnemers | "
        "talare | deltagare | foredragsholdere | deltakere",
    },
    ListKind.REQUESTS: {
        "asker": "solicitante | richiedente | requerente | aanvrager | sökande | anmoder",
        "asked": "persona solicitada | solicitado | persona richiesta | pessoa solicitada | gevraagde | "
        "efterfrågad | forespurt",
        "along": "acompañantes | intérprete | accompagnatori | interprete | acompanhantes | begeleiders | "
        "medföljande | ledsagere",
        "weight": "prioridad | priorità | prioridade | prioriteit",
        "answer": "respuesta | risposta | resposta | antwoord",
    },
    ListKind.MEETINGS: {
        "subject_line": "asunto | tema | oggetto | argomento | assunto | onderwerp | ämne",
        "end_date": "fecha de fin | data di fine | data de fim | einddatum",
        "people": "confirmados | participantes | confermati | partecipanti | deelnemers | deltagare | "
        "deltakere",
        "pending": "pendientes | in attesa | pendentes | in afwachting | väntande | ventende",
    },
    ListKind.CHECKPOINTS: {
        "name": f"punto de control | punto di controllo | ponto de controlo | controlepunt | "
        f"{_EVERYWHERE['name']}",
        "opens": "abre | apertura | apre | abertura | opent | öppnar | åpner",
        "closes": "cierra | cierre | chiude | chiusura | fecha | sluit | stänger | stenger",
        "ways": "sentido | direzione | direção | richting | riktning",
    },
    ListKind.QUESTIONS: {
        "key": "clave | chiave | chave | sleutel | nyckel | nøkkel",
        "text": "pregunta | domanda | pergunta | vraag | fråga",
        "choices": "opciones | opzioni | opções | keuzes | alternativ",
        "asking": "obligatorio | obbligatorio | obrigatório | verplicht | obligatorisk",
    },
}


def more_words(kind: ListKind, field: str) -> str:
    """What else the column of a field may be called, parted by bars; "" where nothing is known."""
    return _TOLD.get(kind, {}).get(field) or ("" if kind is ListKind.PEOPLE else _EVERYWHERE.get(field, ""))
