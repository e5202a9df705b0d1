BEGIN TRANSACTION;
CREATE TABLE absence (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	note VARCHAR NOT NULL, 
	CONSTRAINT ck_absence_days CHECK (last_day >= first_day), 
	CONSTRAINT fk_absence_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE action_plan (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	forum_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	words VARCHAR DEFAULT '' NOT NULL, 
	per_board BOOLEAN DEFAULT 0 NOT NULL, 
	due_month INTEGER, 
	due_day INTEGER, 
	CONSTRAINT ck_action_plan_due CHECK ((due_month IS NULL) = (due_day IS NULL)), 
	CONSTRAINT fk_action_plan_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id) ON DELETE CASCADE
);
INSERT INTO "action_plan" VALUES(1,1,'Samarbejdsplan','Der udarbejdes hvert år en samarbejdsplan',0,12,31);
INSERT INTO "action_plan" VALUES(2,3,'Handlingsplan for lokalrådet','Der udarbejdes hvert år handlingsplaner for de enkelte lokalråd.',1,12,31);
CREATE TABLE action_plan_year (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	action_plan_id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	due DATE, 
	done_on DATE, 
	CONSTRAINT uq_action_plan_year_action_plan_id_board_id_year UNIQUE (action_plan_id, board_id, year), 
	CONSTRAINT fk_action_plan_year_action_plan_id FOREIGN KEY(action_plan_id) REFERENCES action_plan (id) ON DELETE CASCADE, 
	CONSTRAINT fk_action_plan_year_board_id FOREIGN KEY(board_id) REFERENCES board (id) ON DELETE CASCADE
);
INSERT INTO "action_plan_year" VALUES(1,1,1,2026,NULL,'2026-07-02');
INSERT INTO "action_plan_year" VALUES(2,2,3,2026,'2026-11-15',NULL);
CREATE TABLE agenda_item (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	minutes INTEGER, 
	responsible_id INTEGER, 
	responsible VARCHAR NOT NULL, 
	case_text VARCHAR NOT NULL, 
	minutes_text VARCHAR NOT NULL, 
	confidential BOOLEAN NOT NULL, 
	late_reason VARCHAR NOT NULL, 
	refers_to_id INTEGER, 
	state VARCHAR NOT NULL, 
	CONSTRAINT ck_agenda_item_kind CHECK (kind IN ('information', 'discussion', 'decision')), 
	CONSTRAINT ck_agenda_item_purpose CHECK (purpose IN ('', 'agenda', 'minutes', 'next_meetings', 'any_other')), 
	CONSTRAINT ck_agenda_item_state CHECK (state IN ('open', 'done', 'carried')), 
	CONSTRAINT ck_agenda_item_minutes CHECK (minutes >= 0), 
	CONSTRAINT fk_agenda_item_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_agenda_item_responsible_id FOREIGN KEY(responsible_id) REFERENCES person (id), 
	CONSTRAINT fk_agenda_item_refers_to_id FOREIGN KEY(refers_to_id) REFERENCES agenda_item (id) ON DELETE SET NULL
);
CREATE TABLE alembic_version (version_num VARCHAR(32) NOT NULL PRIMARY KEY);
INSERT INTO "alembic_version" VALUES('0005');
CREATE TABLE attendance (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	person_id INTEGER, 
	role_id INTEGER, 
	function VARCHAR NOT NULL, 
	state VARCHAR NOT NULL, 
	substitute_id INTEGER, 
	note VARCHAR NOT NULL, 
	answer VARCHAR DEFAULT '' NOT NULL, 
	answered_at DATETIME, 
	answered_to DATETIME, 
	CONSTRAINT ck_attendance_state CHECK (state IN ('', 'present', 'online', 'substituted', 'apology', 'absent')), 
	CONSTRAINT fk_attendance_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_attendance_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_attendance_role_id FOREIGN KEY(role_id) REFERENCES role (id), 
	CONSTRAINT fk_attendance_substitute_id FOREIGN KEY(substitute_id) REFERENCES person (id)
);
CREATE TABLE board (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	forum_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE, 
	short_name VARCHAR NOT NULL, 
	location VARCHAR NOT NULL, 
	journal_number VARCHAR NOT NULL, 
	CONSTRAINT fk_board_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id)
);
INSERT INTO "board" VALUES(1,1,1,'Kredsrådet','2026-01-01',NULL,'','','');
INSERT INTO "board" VALUES(2,2,1,'Kontaktudvalget','2026-01-01',NULL,'','','');
INSERT INTO "board" VALUES(3,3,1,'Lokalrådet i Greve','2026-01-01',NULL,'','','');
INSERT INTO "board" VALUES(4,3,2,'Lokalrådet i Holbæk','2026-01-01',NULL,'','','');
INSERT INTO "board" VALUES(5,3,3,'Lokalrådet i Kalundborg','2026-01-01',NULL,'','','');
INSERT INTO "board" VALUES(6,4,1,'Møder med Embedslægeinstitutionen','2026-01-01',NULL,'','','');
CREATE TABLE board_unit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	board_id INTEGER NOT NULL, 
	unit_id INTEGER NOT NULL, 
	CONSTRAINT uq_board_unit_board_id_unit_id UNIQUE (board_id, unit_id), 
	CONSTRAINT fk_board_unit_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_board_unit_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "board_unit" VALUES(1,3,1);
INSERT INTO "board_unit" VALUES(2,4,2);
INSERT INTO "board_unit" VALUES(3,5,3);
CREATE TABLE busy_calendar (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	read_on DATE NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	CONSTRAINT ck_busy_calendar_days CHECK (first_day <= last_day), 
	CONSTRAINT uq_busy_calendar_person_id_name UNIQUE (person_id, name), 
	CONSTRAINT fk_busy_calendar_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE busy_time (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	calendar_id INTEGER NOT NULL, 
	"key" VARCHAR NOT NULL, 
	start DATETIME NOT NULL, 
	"end" DATETIME NOT NULL, 
	all_day BOOLEAN DEFAULT 0 NOT NULL, 
	tentative BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT ck_busy_time_length CHECK (start < "end"), 
	CONSTRAINT fk_busy_time_calendar_id FOREIGN KEY(calendar_id) REFERENCES busy_calendar (id) ON DELETE CASCADE
);
CREATE TABLE calendar_entry (
	uid VARCHAR NOT NULL, 
	sequence INTEGER NOT NULL, 
	created_at DATETIME NOT NULL, 
	changed_at DATETIME NOT NULL, 
	sent BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT pk_calendar_entry PRIMARY KEY (uid)
);
INSERT INTO "calendar_entry" VALUES('d2c2e683-aecf-495d-9b5a-fb628dd136db@fora',2,'2026-07-02 07:00:00.000000','2026-07-02 07:00:00.000000',0);
INSERT INTO "calendar_entry" VALUES('4b929020-ec4c-47c2-a661-c90ee956f585@fora',0,'2026-07-02 07:00:00.000000','2026-07-02 07:00:00.000000',0);
CREATE TABLE calendar_export (
	"key" VARCHAR NOT NULL, 
	exported_at DATETIME NOT NULL, 
	contents BLOB NOT NULL, 
	CONSTRAINT pk_calendar_export PRIMARY KEY ("key")
);
CREATE TABLE change (
	id INTEGER NOT NULL, 
	step_id INTEGER NOT NULL, 
	table_name VARCHAR NOT NULL, 
	row_id INTEGER NOT NULL, 
	"before" VARCHAR, 
	"after" VARCHAR, 
	CONSTRAINT pk_change PRIMARY KEY (id), 
	CONSTRAINT fk_change_step_id FOREIGN KEY(step_id) REFERENCES step (id)
);
INSERT INTO "change" VALUES(1,1,'meeting',1,NULL,'{"id":1,"uid":"d2c2e683-aecf-495d-9b5a-fb628dd136db@fora","title":"Kredsrådet, møde 1/2026","kind":null,"start":"2026-10-14 10:00:00.000000","minutes":120,"time_zone":"Europe/Copenhagen","planned_start":"2026-10-14 10:00:00.000000","location":"","room":"","host_unit_id":null,"status":"planned","reason":"","was_invited":0,"series_id":null,"journal_number":"","present":null,"agreed":0}');
INSERT INTO "change" VALUES(2,1,'meeting_board',1,NULL,'{"id":1,"meeting_id":1,"board_id":1,"number":1,"year":2026,"position":0}');
INSERT INTO "change" VALUES(3,2,'meeting',2,NULL,'{"id":2,"uid":"4b929020-ec4c-47c2-a661-c90ee956f585@fora","title":"Lokalrådet i Greve, møde 1/2026","kind":null,"start":"2026-11-11 10:00:00.000000","minutes":120,"time_zone":"Europe/Copenhagen","planned_start":"2026-11-11 10:00:00.000000","location":"","room":"","host_unit_id":null,"status":"planned","reason":"","was_invited":0,"series_id":null,"journal_number":"","present":null,"agreed":0}');
INSERT INTO "change" VALUES(4,2,'meeting_board',2,NULL,'{"id":2,"meeting_id":2,"board_id":3,"number":1,"year":2026,"position":0}');
INSERT INTO "change" VALUES(5,3,'person',1,NULL,'{"id":1,"name":"Nanna Frost","title":"","organisation_id":null,"email":"","phone":"","note":"","added_on":"2026-07-02","keep_until":null,"anonymised_on":null,"most_a_day":null}');
INSERT INTO "change" VALUES(6,4,'action_plan_year',1,NULL,'{"id":1,"action_plan_id":1,"board_id":1,"year":2026,"due":null,"done_on":null}');
INSERT INTO "change" VALUES(7,4,'action_plan_year',1,'{"id":1,"action_plan_id":1,"board_id":1,"year":2026,"due":null,"done_on":null}','{"id":1,"action_plan_id":1,"board_id":1,"year":2026,"due":null,"done_on":"2026-07-02"}');
INSERT INTO "change" VALUES(8,5,'action_plan_year',2,NULL,'{"id":2,"action_plan_id":2,"board_id":3,"year":2026,"due":"2026-11-15","done_on":null}');
INSERT INTO "change" VALUES(9,6,'chapter',4,NULL,'{"id":4,"number":5,"title":"Prøvekapitel"}');
INSERT INTO "change" VALUES(10,7,'meeting',1,'{"id":1,"uid":"d2c2e683-aecf-495d-9b5a-fb628dd136db@fora","title":"Kredsrådet, møde 1/2026","kind":null,"start":"2026-10-14 10:00:00.000000","minutes":120,"time_zone":"Europe/Copenhagen","planned_start":"2026-10-14 10:00:00.000000","location":"","room":"","host_unit_id":null,"status":"planned","reason":"","was_invited":0,"series_id":null,"journal_number":"","present":null,"agreed":0}','{"id":1,"uid":"d2c2e683-aecf-495d-9b5a-fb628dd136db@fora","title":"Kredsrådet, møde 1/2026","kind":null,"start":"2026-10-15 10:00:00.000000","minutes":120,"time_zone":"Europe/Copenhagen","planned_start":"2026-10-14 10:00:00.000000","location":"","room":"","host_unit_id":null,"status":"planned","reason":"","was_invited":0,"series_id":null,"journal_number":"","present":null,"agreed":0}');
INSERT INTO "change" VALUES(11,7,'meeting_move',1,NULL,'{"id":1,"meeting_id":1,"from_start":"2026-10-14 10:00:00.000000","to_start":"2026-10-15 10:00:00.000000","reason":"","moved_on":"2026-07-02"}');
INSERT INTO "change" VALUES(12,8,'meeting_move',1,'{"id":1,"meeting_id":1,"from_start":"2026-10-14 10:00:00.000000","to_start":"2026-10-15 10:00:00.000000","reason":"","moved_on":"2026-07-02"}',NULL);
INSERT INTO "change" VALUES(13,8,'meeting',1,'{"id":1,"uid":"d2c2e683-aecf-495d-9b5a-fb628dd136db@fora","title":"Kredsrådet, møde 1/2026","kind":null,"start":"2026-10-15 10:00:00.000000","minutes":120,"time_zone":"Europe/Copenhagen","planned_start":"2026-10-14 10:00:00.000000","location":"","room":"","host_unit_id":null,"status":"planned","reason":"","was_invited":0,"series_id":null,"journal_number":"","present":null,"agreed":0}','{"id":1,"uid":"d2c2e683-aecf-495d-9b5a-fb628dd136db@fora","title":"Kredsrådet, møde 1/2026","kind":null,"start":"2026-10-14 10:00:00.000000","minutes":120,"time_zone":"Europe/Copenhagen","planned_start":"2026-10-14 10:00:00.000000","location":"","room":"","host_unit_id":null,"status":"planned","reason":"","was_invited":0,"series_id":null,"journal_number":"","present":null,"agreed":0}');
CREATE TABLE chapter (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	number INTEGER NOT NULL, 
	title VARCHAR NOT NULL
);
INSERT INTO "chapter" VALUES(1,1,'Kontakt med lokalsamfundet mv.');
INSERT INTO "chapter" VALUES(2,2,'Beredskab');
INSERT INTO "chapter" VALUES(3,4,'Kriminalitetsforebyggelse');
INSERT INTO "chapter" VALUES(4,5,'Prøvekapitel');
CREATE TABLE council_meeting (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	unit_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	rule VARCHAR NOT NULL, 
	months VARCHAR DEFAULT '' NOT NULL, 
	start TIME NOT NULL, 
	"end" TIME NOT NULL, 
	CONSTRAINT ck_council_meeting_hours CHECK (start < "end"), 
	CONSTRAINT fk_council_meeting_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) ON DELETE CASCADE
);
CREATE TABLE deadline_rule (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	forum_id INTEGER, 
	kind VARCHAR NOT NULL, 
	amount INTEGER, 
	unit VARCHAR NOT NULL, 
	saturday_counts BOOLEAN NOT NULL, 
	CONSTRAINT uq_deadline_rule_forum_id_kind UNIQUE (forum_id, kind), 
	CONSTRAINT ck_deadline_rule_kind CHECK (kind IN ('invitation', 'agenda', 'material', 'minutes')), 
	CONSTRAINT ck_deadline_rule_unit CHECK (unit IN ('days', 'weeks', 'working_days')), 
	CONSTRAINT ck_deadline_rule_amount CHECK (amount >= 0), 
	CONSTRAINT fk_deadline_rule_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id)
);
CREATE TABLE decision (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	item_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	agreement VARCHAR NOT NULL, 
	CONSTRAINT fk_decision_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE CASCADE
);
CREATE TABLE district (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	catalogue VARCHAR NOT NULL, 
	time_zone VARCHAR NOT NULL, 
	demonstration BOOLEAN NOT NULL, 
	spacing_percent INTEGER NOT NULL, 
	weekends_proposed BOOLEAN DEFAULT 0 NOT NULL, 
	holidays_proposed BOOLEAN DEFAULT 0 NOT NULL, 
	contacts_kept_months INTEGER DEFAULT 24 NOT NULL, 
	secretariat VARCHAR DEFAULT '' NOT NULL, 
	secretariat_email VARCHAR DEFAULT '' NOT NULL, 
	calendar_folder VARCHAR DEFAULT '' NOT NULL
);
INSERT INTO "district" VALUES(1,'Midt- og Vestsjællands Politi','lille','Europe/Copenhagen',0,25,0,0,24,'','','');
CREATE TABLE forum (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	chapter_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	heading VARCHAR NOT NULL, 
	subject VARCHAR NOT NULL, 
	legal_basis VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	action_plan VARCHAR NOT NULL, 
	interfaces_text VARCHAR NOT NULL, 
	participants_text VARCHAR NOT NULL, 
	quota_text VARCHAR NOT NULL, 
	short_name VARCHAR NOT NULL, 
	board_name VARCHAR, 
	minutes INTEGER, 
	journal_number VARCHAR NOT NULL, 
	closed_on DATE, 
	usual_weekday INTEGER, 
	usual_time TIME, 
	responsible VARCHAR DEFAULT '' NOT NULL, 
	quorum INTEGER, 
	quorum_percent BOOLEAN DEFAULT 0 NOT NULL, 
	overview_texts VARCHAR DEFAULT '' NOT NULL, 
	ring VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT fk_forum_chapter_id FOREIGN KEY(chapter_id) REFERENCES chapter (id)
);
INSERT INTO "forum" VALUES(1,1,1,'Kredsrådet','Kredsrådet','Almindelige spørgsmål vedrørende politiets virksomhed i politikredsen','Retsplejelovens § 112','Sikre sammenhæng i politiets og kommunernes opgavevaretagelse, herunder navnlig i forbindelse med den lokale kriminalitetsforebyggende indsats','Der udarbejdes hvert år en samarbejdsplan','Ingen','Politidirektøren og borgmestrene i de kommuner, der indgår i politikredsen','Mindst 4','KR',NULL,NULL,'',NULL,NULL,NULL,'',NULL,0,'{"heading": "Kredsrådet", "subject": "Almindelige spørgsmål vedrørende politiets virksomhed i politikredsen", "legal_basis": "Retsplejelovens § 112", "purpose": "Sikre sammenhæng i politiets og kommunernes opgavevaretagelse, herunder navnlig i forbindelse med den lokale kriminalitetsforebyggende indsats", "action_plan": "Der udarbejdes hvert år en samarbejdsplan", "interfaces_text": "Ingen", "participants_text": "Politidirektøren og borgmestrene i de kommuner, der indgår i politikredsen", "quota_text": "Mindst 4"}','Kredsråd og kontaktudvalg');
INSERT INTO "forum" VALUES(2,1,2,'Kontaktudvalget','Kontaktudvalget','Som kredsrådet','Intet særskilt','Forberedelse af og opfølgning på arbejdet i kredsrådet','Nej','Ingen','Ledelsessekretariatschefen (fra politiet) og relevante administrative repræsentanter fra de enkelte kommuner','Mindst 4','KU',NULL,NULL,'',NULL,NULL,NULL,'',NULL,0,'{"heading": "Kontaktudvalget", "subject": "Som kredsrådet", "legal_basis": "Intet særskilt", "purpose": "Forberedelse af og opfølgning på arbejdet i kredsrådet", "action_plan": "Nej", "interfaces_text": "Ingen", "participants_text": "Ledelsessekretariatschefen (fra politiet) og relevante administrative repræsentanter fra de enkelte kommuner", "quota_text": "Mindst 4"}','Kredsråd og kontaktudvalg');
INSERT INTO "forum" VALUES(3,1,3,'Lokalrådene','Lokalrådene','Spørgsmål vedrørende politiets kriminalitetsbekæmpende og –forebyggende indsats i lokalområdet','Normalforretningsorden for lokalrådene i Midt- og Vestsjællands Politi','Sikre en lokalt funderet udmøntning af de kriminalitetsbekæmpende og –forebyggende strategier, der vedtages i kredsrådet eller på nationalt plan','Der udarbejdes hvert år handlingsplaner for de enkelte lokalråd.','Kommunernes SSP-organisation.','Lederne af den relevante lokalpolitiafdeling og beredskabsafdeling, lokalpolitiafdelingens forebyggelsesmedarbejder samt 3 repræsentanter fra kommunerne og 3 repræsentanter for lokalsamfundene.','Mindst 4','LR','Lokalrådet i {unit}',NULL,'',NULL,NULL,NULL,'',NULL,0,'{"heading": "Lokalrådene", "subject": "Spørgsmål vedrørende politiets kriminalitetsbekæmpende og –forebyggende indsats i lokalområdet", "legal_basis": "Normalforretningsorden for lokalrådene i Midt- og Vestsjællands Politi", "purpose": "Sikre en lokalt funderet udmøntning af de kriminalitetsbekæmpende og –forebyggende strategier, der vedtages i kredsrådet eller på nationalt plan", "action_plan": "Der udarbejdes hvert år handlingsplaner for de enkelte lokalråd.", "interfaces_text": "Kommunernes SSP-organisation.", "participants_text": "Lederne af den relevante lokalpolitiafdeling og beredskabsafdeling, lokalpolitiafdelingens forebyggelsesmedarbejder samt 3 repræsentanter fra kommunerne og 3 repræsentanter for lokalsamfundene.", "quota_text": "Mindst 4"}','Lokalråd');
INSERT INTO "forum" VALUES(4,2,9,'Møder med Embedslægeinstitutionen','Møder med Embedslægeinstitutionen','Samarbejde om emner, hvor politiet har behov for lægefaglig assistance, herunder f.eks. ligsyn og kørekortsager','Intet særskilt','Drøftelse og koordination af samarbejdet på de områder, hvor politiet har behov for lægefaglig assistance','Nej','Ingen','Politiadvokaten for særlovskriminalitet, linjeforstanderne for beredskabet og lokalpolitiet samt repræsentanter for embedslægeinstitutionen','Efter behov','',NULL,NULL,'',NULL,NULL,NULL,'',NULL,0,'{"heading": "Møder med Embedslægeinstitutionen", "subject": "Samarbejde om emner, hvor politiet har behov for lægefaglig assistance, herunder f.eks. ligsyn og kørekortsager", "legal_basis": "Intet særskilt", "purpose": "Drøftelse og koordination af samarbejdet på de områder, hvor politiet har behov for lægefaglig assistance", "action_plan": "Nej", "interfaces_text": "Ingen", "participants_text": "Politiadvokaten for særlovskriminalitet, linjeforstanderne for beredskabet og lokalpolitiet samt repræsentanter for embedslægeinstitutionen", "quota_text": "Efter behov"}','Beredskab');
INSERT INTO "forum" VALUES(5,3,17,'Ugentlige statusmøder i nogle kommuner – kriminalitetsforebyggelse (taktisk niveau)','Ugentlige statusmøder i nogle kommuner – kriminalitetsforebyggelse (taktisk niveau)','Synliggørelse af uhensigtsmæssig adfærd på individniveau med henblik på en samlet koordineret indsats, herunder f.eks. forebyggelse af jalousi- og æresforbrydelser samt socialt udsatte familier','Intet særskilt','Ugentlig opfølgning på hændelser og tendenser, herunder også på individniveau og drøftelse og iværksættelse af konkrete tiltag','Nej','Lokalrådene, koordinationsudvalgene, de lokale forebyggelsesteams og de kommunale SSP-strukturer','Politistationernes forebyggelsesmedarbejdere, SSP-konsulenter samt repræsentanter for socialforvaltninger, gademedarbejdere mv.','Mellem 26 og 52','','Ugentligt statusmøde i {unit}',NULL,'',NULL,NULL,NULL,'',NULL,0,'{"heading": "Ugentlige statusmøder i nogle kommuner – kriminalitetsforebyggelse (taktisk niveau)", "subject": "Synliggørelse af uhensigtsmæssig adfærd på individniveau med henblik på en samlet koordineret indsats, herunder f.eks. forebyggelse af jalousi- og æresforbrydelser samt socialt udsatte familier", "legal_basis": "Intet særskilt", "purpose": "Ugentlig opfølgning på hændelser og tendenser, herunder også på individniveau og drøftelse og iværksættelse af konkrete tiltag", "action_plan": "Nej", "interfaces_text": "Lokalrådene, koordinationsudvalgene, de lokale forebyggelsesteams og de kommunale SSP-strukturer", "participants_text": "Politistationernes forebyggelsesmedarbejdere, SSP-konsulenter samt repræsentanter for socialforvaltninger, gademedarbejdere mv.", "quota_text": "Mellem 26 og 52"}','Ugentlige statusmøder');
CREATE TABLE forum_order (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	forum_id INTEGER NOT NULL, 
	other_id INTEGER NOT NULL, 
	min_days INTEGER NOT NULL, 
	max_days INTEGER NOT NULL, 
	words VARCHAR DEFAULT '' NOT NULL, 
	is_on BOOLEAN DEFAULT 1 NOT NULL, 
	CONSTRAINT ck_forum_order_days CHECK (min_days <= max_days), 
	CONSTRAINT ck_forum_order_two_forums CHECK (forum_id <> other_id), 
	CONSTRAINT uq_forum_order_forum_id_other_id UNIQUE (forum_id, other_id), 
	CONSTRAINT fk_forum_order_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id) ON DELETE CASCADE, 
	CONSTRAINT fk_forum_order_other_id FOREIGN KEY(other_id) REFERENCES forum (id) ON DELETE CASCADE
);
INSERT INTO "forum_order" VALUES(1,2,1,-20,-5,'Forberedelse af og opfølgning på arbejdet i kredsrådet',1);
INSERT INTO "forum_order" VALUES(2,3,1,1,60,'strategier, der vedtages i kredsrådet eller på nationalt plan',0);
CREATE TABLE interface (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	forum_id INTEGER NOT NULL, 
	target_id INTEGER, 
	position INTEGER NOT NULL, 
	text VARCHAR NOT NULL, 
	CONSTRAINT fk_interface_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id), 
	CONSTRAINT fk_interface_target_id FOREIGN KEY(target_id) REFERENCES forum (id)
);
INSERT INTO "interface" VALUES(1,3,NULL,1,'Kommunernes SSP-organisation.');
INSERT INTO "interface" VALUES(2,5,3,1,'Lokalrådene');
INSERT INTO "interface" VALUES(3,5,NULL,2,'koordinationsudvalgene');
INSERT INTO "interface" VALUES(4,5,NULL,3,'de lokale forebyggelsesteams');
INSERT INTO "interface" VALUES(5,5,NULL,4,'de kommunale SSP-strukturer');
CREATE TABLE item_absence (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	attendance_id INTEGER NOT NULL, 
	item_id INTEGER NOT NULL, 
	CONSTRAINT uq_item_absence_attendance_id_item_id UNIQUE (attendance_id, item_id), 
	CONSTRAINT fk_item_absence_attendance_id FOREIGN KEY(attendance_id) REFERENCES attendance (id) ON DELETE CASCADE, 
	CONSTRAINT fk_item_absence_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE CASCADE
);
CREATE TABLE kept_conflict (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	start DATETIME NOT NULL, 
	note VARCHAR NOT NULL, 
	kept_on DATE NOT NULL, 
	CONSTRAINT uq_kept_conflict_meeting_id_kind_start UNIQUE (meeting_id, kind, start), 
	CONSTRAINT fk_kept_conflict_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);
CREATE TABLE meeting (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	uid VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR, 
	start DATETIME NOT NULL, 
	minutes INTEGER NOT NULL, 
	time_zone VARCHAR NOT NULL, 
	planned_start DATETIME NOT NULL, 
	location VARCHAR NOT NULL, 
	room VARCHAR NOT NULL, 
	host_unit_id INTEGER, 
	status VARCHAR NOT NULL, 
	reason VARCHAR NOT NULL, 
	was_invited BOOLEAN NOT NULL, 
	series_id INTEGER, 
	journal_number VARCHAR NOT NULL, 
	present INTEGER, 
	agreed BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT ck_meeting_length CHECK (minutes > 0), 
	CONSTRAINT ck_meeting_status CHECK (status IN ('planned', 'invited', 'held', 'postponed', 'cancelled')), 
	CONSTRAINT uq_meeting_uid UNIQUE (uid), 
	CONSTRAINT fk_meeting_host_unit_id FOREIGN KEY(host_unit_id) REFERENCES unit (id), 
	CONSTRAINT fk_meeting_series_id FOREIGN KEY(series_id) REFERENCES series (id)
);
INSERT INTO "meeting" VALUES(1,'d2c2e683-aecf-495d-9b5a-fb628dd136db@fora','Kredsrådet, møde 1/2026',NULL,'2026-10-14 10:00:00.000000',120,'Europe/Copenhagen','2026-10-14 10:00:00.000000','','',NULL,'planned','',0,NULL,'',NULL,0);
INSERT INTO "meeting" VALUES(2,'4b929020-ec4c-47c2-a661-c90ee956f585@fora','Lokalrådet i Greve, møde 1/2026',NULL,'2026-11-11 10:00:00.000000',120,'Europe/Copenhagen','2026-11-11 10:00:00.000000','','',NULL,'planned','',0,NULL,'',NULL,0);
CREATE TABLE meeting_board (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	year INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	CONSTRAINT uq_meeting_board_meeting_id_board_id UNIQUE (meeting_id, board_id), 
	CONSTRAINT fk_meeting_board_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id), 
	CONSTRAINT fk_meeting_board_board_id FOREIGN KEY(board_id) REFERENCES board (id)
);
INSERT INTO "meeting_board" VALUES(1,1,1,1,2026,0);
INSERT INTO "meeting_board" VALUES(2,2,3,1,2026,0);
CREATE TABLE meeting_move (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	from_start DATETIME NOT NULL, 
	to_start DATETIME, 
	reason VARCHAR NOT NULL, 
	moved_on DATE NOT NULL, 
	CONSTRAINT fk_meeting_move_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id)
);
CREATE TABLE meeting_step (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	kind VARCHAR NOT NULL, 
	done_on DATE NOT NULL, 
	needed BOOLEAN NOT NULL, 
	reason VARCHAR NOT NULL, 
	sequence INTEGER, 
	CONSTRAINT ck_meeting_step_kind CHECK (kind IN ('invited', 'agenda_sent', 'material_sent', 'minutes_sent', 'minutes_approved', 'unlocked')), 
	CONSTRAINT fk_meeting_step_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
CREATE TABLE membership (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	forum_id INTEGER, 
	board_id INTEGER, 
	role_id INTEGER, 
	person_id INTEGER, 
	function VARCHAR NOT NULL, 
	qualifier VARCHAR NOT NULL, 
	count INTEGER, 
	position INTEGER NOT NULL, 
	first_day DATE, 
	last_day DATE, 
	CONSTRAINT ck_membership_one_owner CHECK ((forum_id IS NULL) <> (board_id IS NULL)), 
	CONSTRAINT ck_membership_one_member CHECK ((role_id IS NULL) <> (person_id IS NULL)), 
	CONSTRAINT ck_membership_days CHECK (last_day IS NULL OR first_day IS NULL OR last_day >= first_day), 
	CONSTRAINT fk_membership_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id), 
	CONSTRAINT fk_membership_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_membership_role_id FOREIGN KEY(role_id) REFERENCES role (id), 
	CONSTRAINT fk_membership_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
INSERT INTO "membership" VALUES(1,1,NULL,1,NULL,'chair','',NULL,1,NULL,NULL);
INSERT INTO "membership" VALUES(2,1,NULL,31,NULL,'member','',NULL,2,NULL,NULL);
INSERT INTO "membership" VALUES(3,2,NULL,16,NULL,'member','',NULL,1,NULL,NULL);
INSERT INTO "membership" VALUES(4,2,NULL,33,NULL,'member','',NULL,2,NULL,NULL);
INSERT INTO "membership" VALUES(5,3,NULL,8,NULL,'member','den relevante',NULL,1,NULL,NULL);
INSERT INTO "membership" VALUES(6,3,NULL,9,NULL,'member','den relevante',NULL,2,NULL,NULL);
INSERT INTO "membership" VALUES(7,3,NULL,19,NULL,'member','lokalpolitiafdelingens',NULL,3,NULL,NULL);
INSERT INTO "membership" VALUES(8,3,NULL,34,NULL,'member','',3,4,NULL,NULL);
INSERT INTO "membership" VALUES(9,3,NULL,69,NULL,'member','',3,5,NULL,NULL);
INSERT INTO "membership" VALUES(10,4,NULL,26,NULL,'member','',NULL,1,NULL,NULL);
INSERT INTO "membership" VALUES(11,4,NULL,4,NULL,'member','',NULL,2,NULL,NULL);
INSERT INTO "membership" VALUES(12,4,NULL,5,NULL,'member','',NULL,3,NULL,NULL);
INSERT INTO "membership" VALUES(13,4,NULL,50,NULL,'member','',NULL,4,NULL,NULL);
INSERT INTO "membership" VALUES(14,5,NULL,19,NULL,'member','Politistationernes',NULL,1,NULL,NULL);
INSERT INTO "membership" VALUES(15,5,NULL,40,NULL,'member','',NULL,2,NULL,NULL);
INSERT INTO "membership" VALUES(16,5,NULL,37,NULL,'member','',NULL,3,NULL,NULL);
INSERT INTO "membership" VALUES(17,5,NULL,39,NULL,'member','',NULL,4,NULL,NULL);
CREATE TABLE membership_exception (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	membership_id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	CONSTRAINT uq_membership_exception_membership_id_board_id UNIQUE (membership_id, board_id), 
	CONSTRAINT fk_membership_exception_membership_id FOREIGN KEY(membership_id) REFERENCES membership (id) ON DELETE CASCADE, 
	CONSTRAINT fk_membership_exception_board_id FOREIGN KEY(board_id) REFERENCES board (id)
);
CREATE TABLE organisation (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	unit_id INTEGER, 
	CONSTRAINT fk_organisation_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE TABLE own_holiday (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day DATE NOT NULL, 
	name VARCHAR NOT NULL, 
	CONSTRAINT uq_own_holiday_day UNIQUE (day)
);
CREATE TABLE paper (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	meeting_id INTEGER NOT NULL, 
	item_id INTEGER, 
	position INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	path VARCHAR NOT NULL, 
	linked BOOLEAN NOT NULL, 
	sha256 VARCHAR NOT NULL, 
	size INTEGER NOT NULL, 
	added_on DATE NOT NULL, 
	confidential BOOLEAN NOT NULL, 
	CONSTRAINT fk_paper_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE, 
	CONSTRAINT fk_paper_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE SET NULL
);
CREATE TABLE person (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	title VARCHAR NOT NULL, 
	organisation_id INTEGER, 
	email VARCHAR NOT NULL, 
	phone VARCHAR NOT NULL, 
	note VARCHAR NOT NULL, 
	added_on DATE NOT NULL, 
	keep_until DATE, 
	anonymised_on DATE, 
	most_a_day INTEGER, 
	CONSTRAINT fk_person_organisation_id FOREIGN KEY(organisation_id) REFERENCES organisation (id)
);
INSERT INTO "person" VALUES(1,'Nanna Frost','',NULL,'','','','2026-07-02',NULL,NULL,NULL);
CREATE TABLE person_hours (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	person_id INTEGER NOT NULL, 
	weekday INTEGER NOT NULL, 
	start TIME NOT NULL, 
	"end" TIME NOT NULL, 
	CONSTRAINT ck_person_hours_weekday CHECK (weekday BETWEEN 0 AND 6), 
	CONSTRAINT ck_person_hours_hours CHECK (start < "end"), 
	CONSTRAINT fk_person_hours_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE plan_draft (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	year INTEGER NOT NULL, 
	name VARCHAR DEFAULT '' NOT NULL, 
	variant VARCHAR DEFAULT 'even' NOT NULL, 
	begun_from VARCHAR DEFAULT 'nothing' NOT NULL, 
	made_at DATETIME NOT NULL, 
	cost INTEGER NOT NULL, 
	bound INTEGER NOT NULL, 
	seconds DOUBLE NOT NULL, 
	accepted_on DATE, 
	CONSTRAINT ck_plan_draft_begun_from CHECK (begun_from IN ('nothing', 'last_year', 'draft'))
);
CREATE TABLE plan_draft_meeting (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	draft_id INTEGER NOT NULL, 
	board_id INTEGER NOT NULL, 
	meeting_id INTEGER, 
	present DATETIME, 
	"key" INTEGER NOT NULL, 
	number INTEGER NOT NULL, 
	kind VARCHAR, 
	target DATE NOT NULL, 
	start DATETIME, 
	minutes INTEGER NOT NULL, 
	room VARCHAR DEFAULT '' NOT NULL, 
	locked BOOLEAN DEFAULT 0 NOT NULL, 
	chosen BOOLEAN DEFAULT 1 NOT NULL, 
	reason VARCHAR DEFAULT '' NOT NULL, 
	skipped VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT fk_plan_draft_meeting_draft_id FOREIGN KEY(draft_id) REFERENCES plan_draft (id) ON DELETE CASCADE, 
	CONSTRAINT fk_plan_draft_meeting_board_id FOREIGN KEY(board_id) REFERENCES board (id) ON DELETE CASCADE, 
	CONSTRAINT fk_plan_draft_meeting_meeting_id FOREIGN KEY(meeting_id) REFERENCES meeting (id) ON DELETE CASCADE
);
CREATE TABLE plan_settings (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	day_start TIME DEFAULT '08:00:00.000000' NOT NULL, 
	day_end TIME DEFAULT '16:00:00.000000' NOT NULL, 
	most_a_day INTEGER DEFAULT 2 NOT NULL, 
	most_a_week INTEGER DEFAULT 4 NOT NULL, 
	travel_minutes INTEGER DEFAULT 30 NOT NULL, 
	rooms VARCHAR DEFAULT '' NOT NULL, 
	even VARCHAR DEFAULT 'middle' NOT NULL, 
	weekday VARCHAR DEFAULT 'middle' NOT NULL, 
	hour VARCHAR DEFAULT 'middle' NOT NULL, 
	school_holidays VARCHAR DEFAULT 'high' NOT NULL, 
	load VARCHAR DEFAULT 'low' NOT NULL, 
	travel VARCHAR DEFAULT 'none' NOT NULL, 
	councils VARCHAR DEFAULT 'middle' NOT NULL, 
	CONSTRAINT ck_plan_settings_even CHECK (even IN ('none', 'low', 'middle', 'high')), 
	CONSTRAINT ck_plan_settings_weekday CHECK (weekday IN ('none', 'low', 'middle', 'high')), 
	CONSTRAINT ck_plan_settings_hour CHECK (hour IN ('none', 'low', 'middle', 'high')), 
	CONSTRAINT ck_plan_settings_load CHECK (load IN ('none', 'low', 'middle', 'high')), 
	CONSTRAINT ck_plan_settings_travel CHECK (travel IN ('none', 'low', 'middle', 'high')), 
	CONSTRAINT ck_plan_settings_councils CHECK (councils IN ('none', 'low', 'middle', 'high')), 
	CONSTRAINT ck_plan_settings_school_holidays CHECK (school_holidays IN ('none', 'low', 'middle', 'high', 'never')), 
	CONSTRAINT ck_plan_settings_day CHECK (day_start < day_end), 
	CONSTRAINT ck_plan_settings_numbers CHECK (most_a_day >= 1 AND most_a_week >= 1 AND travel_minutes >= 0)
);
CREATE TABLE plan_wish (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	forum_id INTEGER, 
	board_id INTEGER, 
	weekdays VARCHAR DEFAULT '' NOT NULL, 
	half VARCHAR DEFAULT '' NOT NULL, 
	hour TIME, 
	months VARCHAR DEFAULT '' NOT NULL, 
	ordinal VARCHAR DEFAULT '' NOT NULL, 
	gap_days INTEGER, 
	wanted INTEGER, 
	uses_rooms BOOLEAN, 
	strength VARCHAR DEFAULT 'middle' NOT NULL, 
	left_out BOOLEAN DEFAULT 0 NOT NULL, 
	CONSTRAINT ck_plan_wish_one_owner CHECK ((forum_id IS NULL) <> (board_id IS NULL)), 
	CONSTRAINT ck_plan_wish_half CHECK (half IN ('', 'am', 'pm')), 
	CONSTRAINT ck_plan_wish_strength CHECK (strength IN ('none', 'low', 'middle', 'high')), 
	CONSTRAINT ck_plan_wish_numbers CHECK (wanted >= 0 AND gap_days >= 0), 
	CONSTRAINT uq_plan_wish_forum_id UNIQUE (forum_id), 
	CONSTRAINT uq_plan_wish_board_id UNIQUE (board_id), 
	CONSTRAINT fk_plan_wish_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id) ON DELETE CASCADE, 
	CONSTRAINT fk_plan_wish_board_id FOREIGN KEY(board_id) REFERENCES board (id) ON DELETE CASCADE
);
CREATE TABLE publication (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	file VARCHAR NOT NULL, 
	person_id INTEGER, 
	role_id INTEGER, 
	forum_id INTEGER, 
	board_id INTEGER, 
	unit_id INTEGER, 
	busy_only BOOLEAN DEFAULT 0 NOT NULL, 
	with_place BOOLEAN DEFAULT 1 NOT NULL, 
	with_agenda BOOLEAN DEFAULT 1 NOT NULL, 
	with_planned BOOLEAN DEFAULT 1 NOT NULL, 
	participants VARCHAR DEFAULT '' NOT NULL, 
	reminder_minutes INTEGER, 
	CONSTRAINT ck_publication_whose CHECK ((person_id IS NOT NULL) + (role_id IS NOT NULL) + (forum_id IS NOT NULL) + (board_id IS NOT NULL) + (unit_id IS NOT NULL) <= 1), 
	CONSTRAINT ck_publication_participants CHECK (participants IN ('', 'roles', 'names')), 
	CONSTRAINT ck_publication_reminder CHECK (reminder_minutes >= 0), 
	CONSTRAINT uq_publication_file UNIQUE (file), 
	CONSTRAINT fk_publication_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_publication_role_id FOREIGN KEY(role_id) REFERENCES role (id) ON DELETE CASCADE, 
	CONSTRAINT fk_publication_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id) ON DELETE CASCADE, 
	CONSTRAINT fk_publication_board_id FOREIGN KEY(board_id) REFERENCES board (id) ON DELETE CASCADE, 
	CONSTRAINT fk_publication_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) ON DELETE CASCADE
);
CREATE TABLE quota_rule (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	requirement_id INTEGER NOT NULL, 
	position INTEGER NOT NULL, 
	kind VARCHAR, 
	minimum INTEGER, 
	maximum INTEGER, 
	period VARCHAR NOT NULL, 
	interval INTEGER NOT NULL, 
	year_start_month INTEGER NOT NULL, 
	year_start_day INTEGER NOT NULL, 
	CONSTRAINT ck_quota_rule_says_something CHECK (minimum IS NOT NULL OR maximum IS NOT NULL), 
	CONSTRAINT ck_quota_rule_interval CHECK (interval >= 1), 
	CONSTRAINT fk_quota_rule_requirement_id FOREIGN KEY(requirement_id) REFERENCES requirement (id)
);
INSERT INTO "quota_rule" VALUES(1,1,0,NULL,4,NULL,'year',1,1,1);
INSERT INTO "quota_rule" VALUES(2,2,0,NULL,4,NULL,'year',1,1,1);
INSERT INTO "quota_rule" VALUES(3,3,0,NULL,4,NULL,'year',1,1,1);
INSERT INTO "quota_rule" VALUES(4,5,0,NULL,26,52,'year',1,1,1);
CREATE TABLE requirement (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	forum_id INTEGER, 
	board_id INTEGER, 
	from_day DATE, 
	text VARCHAR NOT NULL, 
	on_demand BOOLEAN NOT NULL, 
	by_hand BOOLEAN NOT NULL, 
	CONSTRAINT ck_requirement_one_owner CHECK ((forum_id IS NULL) <> (board_id IS NULL)), 
	CONSTRAINT fk_requirement_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id), 
	CONSTRAINT fk_requirement_board_id FOREIGN KEY(board_id) REFERENCES board (id)
);
INSERT INTO "requirement" VALUES(1,1,NULL,NULL,'Mindst 4',0,0);
INSERT INTO "requirement" VALUES(2,2,NULL,NULL,'Mindst 4',0,0);
INSERT INTO "requirement" VALUES(3,3,NULL,NULL,'Mindst 4',0,0);
INSERT INTO "requirement" VALUES(4,4,NULL,NULL,'Efter behov',1,0);
INSERT INTO "requirement" VALUES(5,5,NULL,NULL,'Mellem 26 og 52',0,0);
CREATE TABLE role (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	side VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	aliases VARCHAR NOT NULL, 
	unit_id INTEGER, 
	local_name VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT fk_role_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
INSERT INTO "role" VALUES(1,'Politidirektøren','politi','person','Politidirektøren',NULL,'');
INSERT INTO "role" VALUES(2,'Chefpolitiinspektøren','politi','person','chefpolitiinspektøren',NULL,'');
INSERT INTO "role" VALUES(3,'Politikredsens øverste ledelse','politi','group','Politikredsens øverste ledelse',NULL,'');
INSERT INTO "role" VALUES(4,'Linjechefen for beredskabet','politi','person','Linjeforstanderen for beredskabet
linjeforstanderne for beredskabet og lokalpolitiet',NULL,'');
INSERT INTO "role" VALUES(5,'Linjechefen for lokalpolitiet','politi','person','Linjeforstanderen for lokalpolitiet
linjeforstanderen for lokalpolitiet
linjechefen for lokalpolitiet
linjefchefen for lokalpolitiet
linjeforstanderne for beredskabet og lokalpolitiet',NULL,'');
INSERT INTO "role" VALUES(6,'Linjechefen for efterforskning','politi','person','Linjeforstanderen for efterforskning',NULL,'');
INSERT INTO "role" VALUES(7,'Linjecheferne (alle)','politi','group','linjecheferne',NULL,'');
INSERT INTO "role" VALUES(8,'Lederne af lokalpolitiafdelingerne','politi','per_local_department','Lederne af lokalpolitiafdelingerne
Lederne af den relevante lokalpolitiafdeling og beredskabsafdeling
Lederne af de relevante lokalpolitiafdelinger
Lederne af lokalpoliti- og beredskabsafdelinger',NULL,'Lederen af lokalpolitiafdelingen i {unit}');
INSERT INTO "role" VALUES(9,'Lederne af beredskabsafdelingerne','politi','per_local_department','lederne af de relevante beredskabsafdelinger
Lederne af den relevante lokalpolitiafdeling og beredskabsafdeling
Lederne af lokalpoliti- og beredskabsafdelinger',NULL,'Lederen af beredskabsafdelingen i {unit}');
INSERT INTO "role" VALUES(10,'Lederen af lokalpolitiet i Roskilde','politi','person','lederne af beredskabet og lokalpolitiet i Roskilde',NULL,'');
INSERT INTO "role" VALUES(11,'Lederen af beredskabet i Roskilde','politi','person','lederne af beredskabet og lokalpolitiet i Roskilde',NULL,'');
INSERT INTO "role" VALUES(12,'Lederen af færdselsafdelingen','politi','person','lederen af færdselsafdelingen',NULL,'');
INSERT INTO "role" VALUES(13,'Lederen af dyreværnsenheden','politi','person','Lederen af dyreværnsenheden',NULL,'');
INSERT INTO "role" VALUES(14,'Lederen af efterforskningsafdelingen for personfarlig kriminalitet','politi','person','lederen af efterforskningsafdelingen for personfarlig kriminalitet',NULL,'');
INSERT INTO "role" VALUES(15,'Lederen af vagtcentralen','politi','person','lederen af vagtcentralen',NULL,'');
INSERT INTO "role" VALUES(16,'Ledelsessekretariatschefen','politi','person','Ledelsessekretariatschefen (fra politiet)
sekretariatschefen',NULL,'');
INSERT INTO "role" VALUES(17,'Funktionslederen i ledelsessekretariatets juridiske sektion','politi','person','Funktionslederen i ledelsessekretariatets juridiske sektion',NULL,'');
INSERT INTO "role" VALUES(18,'Ledelsessekretariatets kommunikationsmedarbejdere','politi','group','ledelsesekretariatets kommunikationsmedarbejdere',NULL,'');
INSERT INTO "role" VALUES(19,'Lokalpolitiets/politistationernes forebyggelsesmedarbejdere','politi','per_local_department','lokalpolitiafdelingens forebyggelsesmedarbejder
politistationernes kriminalpræventive medarbejder
Politistationernes forebyggelsesmedarbejdere',NULL,'Lokalpolitiets forebyggelsesmedarbejder i {unit}');
INSERT INTO "role" VALUES(20,'Medarbejdere fra forebyggelsessekretariatet','politi','group','Medarbejdere fra Forebyggelsessekretariatet
medarbejdere fra forebyggelsessekretariatet',NULL,'');
INSERT INTO "role" VALUES(21,'OPA (medarbejdere/repræsentanter)','politi','group','repræsentanter fra OPA
medarbejdere fra OPA',NULL,'');
INSERT INTO "role" VALUES(22,'Særlige kontaktpersoner fra beredskaberne','politi','group','særlige kontaktpersoner fra beredskaberne, lokalpolitiet og efterforskningen',NULL,'');
INSERT INTO "role" VALUES(23,'Særlige kontaktpersoner fra lokalpolitiet','politi','group','særlige kontaktpersoner fra beredskaberne, lokalpolitiet og efterforskningen',NULL,'');
INSERT INTO "role" VALUES(24,'Særlige kontaktpersoner fra efterforskningen','politi','group','særlige kontaktpersoner fra beredskaberne, lokalpolitiet og efterforskningen',NULL,'');
INSERT INTO "role" VALUES(25,'Chefanklageren','anklagemyndighed','person','Chefanklageren',NULL,'');
INSERT INTO "role" VALUES(26,'Politiadvokaten for særlovskriminalitet','anklagemyndighed','person','Politiadvokaten for særlovskriminalitet
politiadvokaten for særlovskriminalitet',NULL,'');
INSERT INTO "role" VALUES(27,'En politiadvokat','anklagemyndighed','person','en politiadvokat',NULL,'');
INSERT INTO "role" VALUES(28,'Politiassessor','anklagemyndighed','person','Politiassessor',NULL,'');
INSERT INTO "role" VALUES(29,'Administrativt personale fra en politiadvokatur','anklagemyndighed','group','administrativt personale fra en politiadvokatur',NULL,'');
INSERT INTO "role" VALUES(30,'Rigspolitiets Udlændingeafdeling (medarbejdere)','stat','organisation','medarbejdere fra Rigspolitiets Udlændingeafdeling',NULL,'');
INSERT INTO "role" VALUES(31,'Borgmestrene','kommune','per_municipality','borgmestrene i de kommuner, der indgår i politikredsen
borgmesteren for de enkelte kommuner',NULL,'Borgmesteren i {unit}');
INSERT INTO "role" VALUES(32,'Beredskabschefen (kommunen)','kommune','per_municipality','beredskabschefen for de enkelte kommuner',NULL,'Beredskabschefen i {unit}');
INSERT INTO "role" VALUES(33,'Administrative repræsentanter fra kommunerne','kommune','per_municipality','relevante administrative repræsentanter fra de enkelte kommuner',NULL,'Kommunens administrative repræsentant i {unit}');
INSERT INTO "role" VALUES(34,'Repræsentanter fra kommunerne','kommune','per_municipality','3 repræsentanter fra kommunerne
relevante kommuner
kommunerne
repræsentanter for kommunerne, sygehusregionen og krisecentre',NULL,'Kommunens repræsentanter i {unit}');
INSERT INTO "role" VALUES(35,'Øvrige udvalgsmedlemmer (beredskabskommissionen)','kommune','per_municipality','øvrige udvalgsmedlemmer',NULL,'Øvrige medlemmer af beredskabskommissionen i {unit}');
INSERT INTO "role" VALUES(36,'De kommunale redningsberedskaber','kommune','organisation','de kommunale redningsberedskaber',NULL,'');
INSERT INTO "role" VALUES(37,'Kommunernes socialforvaltninger','kommune','per_municipality','de af kommunerne udpegede medarbejdere fra socialforvaltning, skole, gademedarbejdere mv.
repræsentanter for socialforvaltninger',NULL,'Socialforvaltningen i {unit}');
INSERT INTO "role" VALUES(38,'Skole (kommunalt udpegede medarbejdere)','kommune','per_municipality','de af kommunerne udpegede medarbejdere fra socialforvaltning, skole, gademedarbejdere mv.',NULL,'Skolens repræsentanter i {unit}');
INSERT INTO "role" VALUES(39,'Gademedarbejdere','kommune','per_municipality','de af kommunerne udpegede medarbejdere fra socialforvaltning, skole, gademedarbejdere mv.
gademedarbejdere mv.',NULL,'Gademedarbejderne i {unit}');
INSERT INTO "role" VALUES(40,'SSP-konsulenter','kommune','per_municipality','SSP-konsulenter',NULL,'SSP-konsulenten i {unit}');
INSERT INTO "role" VALUES(41,'Kommunernes tekniske forvaltninger','kommune','per_municipality','repræsentanter for kommunernes tekniske forvaltninger',NULL,'Den tekniske forvaltning i {unit}');
INSERT INTO "role" VALUES(42,'Skolernes færdselskontaktlærere','kommune','per_municipality','skolernes færdselskontaktlærere',NULL,'Færdselskontaktlærerne i {unit}');
INSERT INTO "role" VALUES(43,'Relevante sociale myndigheder','kommune','organisation','relevante sociale myndigheder',NULL,'');
INSERT INTO "role" VALUES(44,'Medlemmer af bevillingsnævnet','kommune','per_municipality','medlemmer af bevillingsnævnet',NULL,'Medlemmerne af bevillingsnævnet i {unit}');
INSERT INTO "role" VALUES(45,'Chefen for Totalforsvarsregionen','stat','person','chefen for Totalforsvarsregionen',NULL,'');
INSERT INTO "role" VALUES(46,'Totalforsvarsregionen (repræsentanter)','stat','organisation','repræsentanter for Totalforsvarsregionen, Beredskabsstyrelsens Regionale Beredskabscenter, relevante kommuner og andre myndigheder og samarbejdspartnere',NULL,'');
INSERT INTO "role" VALUES(47,'Chefen for Beredskabsstyrelsens Regionale Beredskabscenter','stat','person','chefen for Beredskabsstyrelsens Regionale Beredskabscenter',NULL,'');
INSERT INTO "role" VALUES(48,'Beredskabsstyrelsens Regionale Beredskabscenter (repræsentanter)','stat','organisation','repræsentanter for Totalforsvarsregionen, Beredskabsstyrelsens Regionale Beredskabscenter, relevante kommuner og andre myndigheder og samarbejdspartnere',NULL,'');
INSERT INTO "role" VALUES(49,'Andre myndigheder og samarbejdspartnere','stat','group','andre myndigheder og samarbejdspartnere',NULL,'');
INSERT INTO "role" VALUES(50,'Embedslægeinstitutionen','stat','organisation','Embedslægeinstitutionen
repræsentanter for embedslægeinstitutionen',NULL,'');
INSERT INTO "role" VALUES(51,'SKAT','stat','organisation','Skat
repræsentanter for Skat
repræsentanter fra Skat',NULL,'');
INSERT INTO "role" VALUES(52,'Beskæftigelsesregionen','stat','organisation','beskæftigelsesregionen',NULL,'');
INSERT INTO "role" VALUES(53,'Chefen for Vejcentret','stat','person','chefen for Vejcentret',NULL,'');
INSERT INTO "role" VALUES(54,'Lederne af de operative afdelinger i Vejcentret','stat','group','lederne af de operative ledere af afdelingerne i Vejcentret',NULL,'');
INSERT INTO "role" VALUES(55,'Center mod Menneskehandel','stat','organisation','Center mod Menneskehandel',NULL,'');
INSERT INTO "role" VALUES(56,'Arrestforvareren for arresten i Roskilde','stat','person','arrestforvareren og vagtmesteren for arresten i Roskilde',NULL,'');
INSERT INTO "role" VALUES(57,'Vagtmesteren for arresten i Roskilde','stat','person','arrestforvareren og vagtmesteren for arresten i Roskilde',NULL,'');
INSERT INTO "role" VALUES(58,'Det Kriminalpræventive Råd','stat','organisation','Det Kriminalpræventive Råd',NULL,'');
INSERT INTO "role" VALUES(59,'Lederen af Region Sjællands Præhospitale enhed','region','person','lederen af Region Sjællands Præhospitale enhed',NULL,'');
INSERT INTO "role" VALUES(60,'Lederen af akutbilerne','region','person','lederen af akutbilerne',NULL,'');
INSERT INTO "role" VALUES(61,'Lægevagt (repræsentanter)','region','organisation','repræsentanter for lægevagt og sygehuse, herunder de psykiatriske',NULL,'');
INSERT INTO "role" VALUES(62,'Sygehuse, herunder de psykiatriske (repræsentanter)','region','organisation','repræsentanter for lægevagt og sygehuse, herunder de psykiatriske',NULL,'');
INSERT INTO "role" VALUES(63,'Psykiatrien i Region Sjælland (repræsentanter)','region','organisation','repræsentanter for psykiatrien i Region Sjælland',NULL,'');
INSERT INTO "role" VALUES(64,'Sct. Hans (repræsentanter)','region','organisation','repræsentanter for Sct. Hans',NULL,'');
INSERT INTO "role" VALUES(65,'Sygehusregionen (repræsentanter)','region','organisation','sygehusregionen',NULL,'');
INSERT INTO "role" VALUES(66,'Retspræsidenterne','domstol','person','retspræsidenterne',NULL,'');
INSERT INTO "role" VALUES(67,'Retternes sekretariatschefer','domstol','person','retternes sekretariatschefer
sekretariatscheferne fra retterne',NULL,'');
INSERT INTO "role" VALUES(68,'Administrativt personale fra retterne','domstol','group','administrativt personale fra retterne',NULL,'');
INSERT INTO "role" VALUES(69,'Repræsentanter for lokalsamfundene','civilsamfund','group','3 repræsentanter for lokalsamfundene
andre repræsentanter fra lokalsamfundet som f.eks. beboerrådgivere, erhvervsfolk mv.',NULL,'');
INSERT INTO "role" VALUES(70,'Beboere','civilsamfund','group','beboere',NULL,'');
INSERT INTO "role" VALUES(71,'Medlemmer af idrætsforeninger mv.','civilsamfund','group','medlemmer af idrætsforeninger mv.',NULL,'');
INSERT INTO "role" VALUES(72,'Dyreværnsorganisationerne (repræsentanter)','civilsamfund','organisation','repræsentanter for dyreværnsorganisationerne',NULL,'');
INSERT INTO "role" VALUES(73,'Konfliktmæglerne','civilsamfund','group','konfliktmæglerne',NULL,'');
INSERT INTO "role" VALUES(74,'Opholdsstederne/institutionerne (repræsentanter)','civilsamfund','organisation','repræsentanter for institutionerne',NULL,'');
INSERT INTO "role" VALUES(75,'Lederne af de lokale væresteder mv.','civilsamfund','organisation','lederne af de lokale væresteder mv.',NULL,'');
INSERT INTO "role" VALUES(76,'Cyklistforbundet (repræsentanter)','civilsamfund','organisation','repræsentanter for cyklistforbundet',NULL,'');
INSERT INTO "role" VALUES(77,'Fagforeningerne','civilsamfund','organisation','fagforeningerne',NULL,'');
INSERT INTO "role" VALUES(78,'Reden/Stop Kvindehandel','civilsamfund','organisation','Reden/Stop Kvindehandel',NULL,'');
INSERT INTO "role" VALUES(79,'Røde Kors','civilsamfund','organisation','Røde Kors',NULL,'');
INSERT INTO "role" VALUES(80,'Krisecentre (repræsentanter)','civilsamfund','organisation','krisecentre',NULL,'');
INSERT INTO "role" VALUES(81,'Ledelsen af Roskilde (Tune) Lufthavn','erhverv','organisation','ledelsen af Tune Lufthavn',NULL,'');
INSERT INTO "role" VALUES(82,'Festivalledelser','erhverv','organisation','festivalledelser',NULL,'');
INSERT INTO "role" VALUES(83,'Handelsstandsforeningerne (repræsentanter)','erhverv','organisation','repræsentanter for handelsstandsforeningerne',NULL,'');
INSERT INTO "role" VALUES(84,'Ambulanceentreprenører','erhverv','organisation','ambulanceentreprenører',NULL,'');
INSERT INTO "role" VALUES(85,'Kørelærere','erhverv','group','kørelærere',NULL,'');
INSERT INTO "role" VALUES(86,'Dansk Byggeri','erhverv','organisation','Dansk Byggeri',NULL,'');
INSERT INTO "role" VALUES(87,'Pressen (repræsentanter)','erhverv','group','repræsentanter fra pressen',NULL,'');
INSERT INTO "role" VALUES(88,'Lederen af lokalpolitiafdelingen i Greve','politi','person','',1,'');
INSERT INTO "role" VALUES(89,'Lederen af lokalpolitiafdelingen i Holbæk','politi','person','',2,'');
INSERT INTO "role" VALUES(90,'Lederen af lokalpolitiafdelingen i Kalundborg','politi','person','',3,'');
INSERT INTO "role" VALUES(91,'Lederen af beredskabsafdelingen i Greve','politi','person','',1,'');
INSERT INTO "role" VALUES(92,'Lederen af beredskabsafdelingen i Holbæk','politi','person','',2,'');
INSERT INTO "role" VALUES(93,'Lederen af beredskabsafdelingen i Kalundborg','politi','person','',3,'');
INSERT INTO "role" VALUES(94,'Lokalpolitiets forebyggelsesmedarbejder i Greve','politi','person','',1,'');
INSERT INTO "role" VALUES(95,'Lokalpolitiets forebyggelsesmedarbejder i Holbæk','politi','person','',2,'');
INSERT INTO "role" VALUES(96,'Lokalpolitiets forebyggelsesmedarbejder i Kalundborg','politi','person','',3,'');
INSERT INTO "role" VALUES(97,'Borgmesteren i Greve','kommune','person','',1,'');
INSERT INTO "role" VALUES(98,'Borgmesteren i Holbæk','kommune','person','',2,'');
INSERT INTO "role" VALUES(99,'Borgmesteren i Kalundborg','kommune','person','',3,'');
INSERT INTO "role" VALUES(100,'Beredskabschefen i Greve','kommune','person','',1,'');
INSERT INTO "role" VALUES(101,'Beredskabschefen i Holbæk','kommune','person','',2,'');
INSERT INTO "role" VALUES(102,'Beredskabschefen i Kalundborg','kommune','person','',3,'');
INSERT INTO "role" VALUES(103,'Kommunens administrative repræsentant i Greve','kommune','person','',1,'');
INSERT INTO "role" VALUES(104,'Kommunens administrative repræsentant i Holbæk','kommune','person','',2,'');
INSERT INTO "role" VALUES(105,'Kommunens administrative repræsentant i Kalundborg','kommune','person','',3,'');
INSERT INTO "role" VALUES(106,'Kommunens repræsentanter i Greve','kommune','group','',1,'');
INSERT INTO "role" VALUES(107,'Kommunens repræsentanter i Holbæk','kommune','group','',2,'');
INSERT INTO "role" VALUES(108,'Kommunens repræsentanter i Kalundborg','kommune','group','',3,'');
INSERT INTO "role" VALUES(109,'Øvrige medlemmer af beredskabskommissionen i Greve','kommune','group','',1,'');
INSERT INTO "role" VALUES(110,'Øvrige medlemmer af beredskabskommissionen i Holbæk','kommune','group','',2,'');
INSERT INTO "role" VALUES(111,'Øvrige medlemmer af beredskabskommissionen i Kalundborg','kommune','group','',3,'');
INSERT INTO "role" VALUES(112,'Socialforvaltningen i Greve','kommune','group','',1,'');
INSERT INTO "role" VALUES(113,'Socialforvaltningen i Holbæk','kommune','group','',2,'');
INSERT INTO "role" VALUES(114,'Socialforvaltningen i Kalundborg','kommune','group','',3,'');
INSERT INTO "role" VALUES(115,'Skolens repræsentanter i Greve','kommune','group','',1,'');
INSERT INTO "role" VALUES(116,'Skolens repræsentanter i Holbæk','kommune','group','',2,'');
INSERT INTO "role" VALUES(117,'Skolens repræsentanter i Kalundborg','kommune','group','',3,'');
INSERT INTO "role" VALUES(118,'Gademedarbejderne i Greve','kommune','group','',1,'');
INSERT INTO "role" VALUES(119,'Gademedarbejderne i Holbæk','kommune','group','',2,'');
INSERT INTO "role" VALUES(120,'Gademedarbejderne i Kalundborg','kommune','group','',3,'');
INSERT INTO "role" VALUES(121,'SSP-konsulenten i Greve','kommune','person','',1,'');
INSERT INTO "role" VALUES(122,'SSP-konsulenten i Holbæk','kommune','person','',2,'');
INSERT INTO "role" VALUES(123,'SSP-konsulenten i Kalundborg','kommune','person','',3,'');
INSERT INTO "role" VALUES(124,'Den tekniske forvaltning i Greve','kommune','group','',1,'');
INSERT INTO "role" VALUES(125,'Den tekniske forvaltning i Holbæk','kommune','group','',2,'');
INSERT INTO "role" VALUES(126,'Den tekniske forvaltning i Kalundborg','kommune','group','',3,'');
INSERT INTO "role" VALUES(127,'Færdselskontaktlærerne i Greve','kommune','group','',1,'');
INSERT INTO "role" VALUES(128,'Færdselskontaktlærerne i Holbæk','kommune','group','',2,'');
INSERT INTO "role" VALUES(129,'Færdselskontaktlærerne i Kalundborg','kommune','group','',3,'');
INSERT INTO "role" VALUES(130,'Medlemmerne af bevillingsnævnet i Greve','kommune','group','',1,'');
INSERT INTO "role" VALUES(131,'Medlemmerne af bevillingsnævnet i Holbæk','kommune','group','',2,'');
INSERT INTO "role" VALUES(132,'Medlemmerne af bevillingsnævnet i Kalundborg','kommune','group','',3,'');
CREATE TABLE role_holder (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	role_id INTEGER NOT NULL, 
	person_id INTEGER NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE, 
	CONSTRAINT ck_role_holder_days CHECK (last_day IS NULL OR last_day >= first_day), 
	CONSTRAINT fk_role_holder_role_id FOREIGN KEY(role_id) REFERENCES role (id), 
	CONSTRAINT fk_role_holder_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE role_in_group (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	group_id INTEGER NOT NULL, 
	role_id INTEGER NOT NULL, 
	CONSTRAINT uq_role_in_group_group_id_role_id UNIQUE (group_id, role_id), 
	CONSTRAINT fk_role_in_group_group_id FOREIGN KEY(group_id) REFERENCES role (id), 
	CONSTRAINT fk_role_in_group_role_id FOREIGN KEY(role_id) REFERENCES role (id)
);
INSERT INTO "role_in_group" VALUES(1,3,1);
INSERT INTO "role_in_group" VALUES(2,3,2);
INSERT INTO "role_in_group" VALUES(3,3,25);
INSERT INTO "role_in_group" VALUES(4,7,4);
INSERT INTO "role_in_group" VALUES(5,7,5);
INSERT INTO "role_in_group" VALUES(6,7,6);
INSERT INTO "role_in_group" VALUES(7,8,88);
INSERT INTO "role_in_group" VALUES(8,8,89);
INSERT INTO "role_in_group" VALUES(9,8,90);
INSERT INTO "role_in_group" VALUES(10,9,91);
INSERT INTO "role_in_group" VALUES(11,9,92);
INSERT INTO "role_in_group" VALUES(12,9,93);
INSERT INTO "role_in_group" VALUES(13,19,94);
INSERT INTO "role_in_group" VALUES(14,19,95);
INSERT INTO "role_in_group" VALUES(15,19,96);
INSERT INTO "role_in_group" VALUES(16,31,97);
INSERT INTO "role_in_group" VALUES(17,31,98);
INSERT INTO "role_in_group" VALUES(18,31,99);
INSERT INTO "role_in_group" VALUES(19,32,100);
INSERT INTO "role_in_group" VALUES(20,32,101);
INSERT INTO "role_in_group" VALUES(21,32,102);
INSERT INTO "role_in_group" VALUES(22,33,103);
INSERT INTO "role_in_group" VALUES(23,33,104);
INSERT INTO "role_in_group" VALUES(24,33,105);
INSERT INTO "role_in_group" VALUES(25,34,106);
INSERT INTO "role_in_group" VALUES(26,34,107);
INSERT INTO "role_in_group" VALUES(27,34,108);
INSERT INTO "role_in_group" VALUES(28,35,109);
INSERT INTO "role_in_group" VALUES(29,35,110);
INSERT INTO "role_in_group" VALUES(30,35,111);
INSERT INTO "role_in_group" VALUES(31,37,112);
INSERT INTO "role_in_group" VALUES(32,37,113);
INSERT INTO "role_in_group" VALUES(33,37,114);
INSERT INTO "role_in_group" VALUES(34,38,115);
INSERT INTO "role_in_group" VALUES(35,38,116);
INSERT INTO "role_in_group" VALUES(36,38,117);
INSERT INTO "role_in_group" VALUES(37,39,118);
INSERT INTO "role_in_group" VALUES(38,39,119);
INSERT INTO "role_in_group" VALUES(39,39,120);
INSERT INTO "role_in_group" VALUES(40,40,121);
INSERT INTO "role_in_group" VALUES(41,40,122);
INSERT INTO "role_in_group" VALUES(42,40,123);
INSERT INTO "role_in_group" VALUES(43,41,124);
INSERT INTO "role_in_group" VALUES(44,41,125);
INSERT INTO "role_in_group" VALUES(45,41,126);
INSERT INTO "role_in_group" VALUES(46,42,127);
INSERT INTO "role_in_group" VALUES(47,42,128);
INSERT INTO "role_in_group" VALUES(48,42,129);
INSERT INTO "role_in_group" VALUES(49,44,130);
INSERT INTO "role_in_group" VALUES(50,44,131);
INSERT INTO "role_in_group" VALUES(51,44,132);
CREATE TABLE school_holiday (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	unit_id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE NOT NULL, 
	confirmed BOOLEAN NOT NULL, 
	confirmed_on DATE, 
	CONSTRAINT fk_school_holiday_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id)
);
CREATE VIRTUAL TABLE search USING fts5(name, body, detail=column, prefix='2 3', tokenize='unicode61');
CREATE TABLE seen_period (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	board_id INTEGER NOT NULL, 
	period_start DATE NOT NULL, 
	reason VARCHAR NOT NULL, 
	seen_on DATE NOT NULL, 
	CONSTRAINT uq_seen_period_board_id_period_start UNIQUE (board_id, period_start), 
	CONSTRAINT fk_seen_period_board_id FOREIGN KEY(board_id) REFERENCES board (id)
);
CREATE TABLE series (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	rule VARCHAR NOT NULL
);
CREATE TABLE special_day (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	rule VARCHAR NOT NULL, 
	concerns VARCHAR NOT NULL, 
	from_hour INTEGER, 
	effect VARCHAR NOT NULL, 
	is_on BOOLEAN NOT NULL, 
	CONSTRAINT ck_special_day_concerns CHECK (concerns IN ('all', 'municipalities')), 
	CONSTRAINT ck_special_day_effect CHECK (effect IN ('warn', 'avoid', 'none')), 
	CONSTRAINT ck_special_day_from_hour CHECK (from_hour BETWEEN 0 AND 23)
);
INSERT INTO "special_day" VALUES(1,'1. maj','05-01','municipalities',12,'warn',1);
INSERT INTO "special_day" VALUES(2,'Fredag efter himmelfart','easter+40','all',NULL,'warn',1);
INSERT INTO "special_day" VALUES(3,'Grundlovsdag','06-05','municipalities',12,'warn',1);
INSERT INTO "special_day" VALUES(4,'Juleaftensdag','12-24','all',NULL,'warn',1);
INSERT INTO "special_day" VALUES(5,'Nytårsaftensdag','12-31','all',NULL,'warn',1);
INSERT INTO "special_day" VALUES(6,'Industriferie','week 28-30','all',NULL,'avoid',0);
CREATE TABLE standard_item (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	forum_id INTEGER, 
	position INTEGER NOT NULL, 
	title VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	purpose VARCHAR NOT NULL, 
	minutes INTEGER, 
	responsible VARCHAR NOT NULL, 
	CONSTRAINT ck_standard_item_kind CHECK (kind IN ('information', 'discussion', 'decision')), 
	CONSTRAINT ck_standard_item_purpose CHECK (purpose IN ('', 'agenda', 'minutes', 'next_meetings', 'any_other')), 
	CONSTRAINT fk_standard_item_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id)
);
CREATE TABLE step (
	id INTEGER NOT NULL, 
	name VARCHAR NOT NULL, 
	at DATETIME NOT NULL, 
	user VARCHAR NOT NULL, 
	kind VARCHAR NOT NULL, 
	reverses_id INTEGER, 
	undone BOOLEAN NOT NULL, 
	redoable BOOLEAN NOT NULL, 
	open BOOLEAN NOT NULL, 
	reverses VARCHAR DEFAULT '' NOT NULL, 
	CONSTRAINT pk_step PRIMARY KEY (id), 
	CONSTRAINT fk_step_reverses_id FOREIGN KEY(reverses_id) REFERENCES step (id)
);
INSERT INTO "step" VALUES(1,'Kredsrådet, møde 1/2026 er planlagt','2026-07-02 07:00:00.000000','prøve','do',NULL,0,0,0,'');
INSERT INTO "step" VALUES(2,'Lokalrådet i Greve, møde 1/2026 er planlagt','2026-07-02 07:00:00.000000','prøve','do',NULL,0,0,0,'');
INSERT INTO "step" VALUES(3,'Nanna Frost er tilføjet','2026-07-02 07:00:00.000000','prøve','do',NULL,0,0,0,'');
INSERT INTO "step" VALUES(4,'Kredsrådet: “Samarbejdsplan” for 2026 er færdig 2. juli 2026','2026-07-02 07:00:00.000000','prøve','do',NULL,0,0,0,'');
INSERT INTO "step" VALUES(5,'Lokalrådet i Greve: fristen for “Handlingsplan for lokalrådet” 2026 er 15. november 2026','2026-07-02 07:00:00.000000','prøve','do',NULL,0,0,0,'');
INSERT INTO "step" VALUES(6,'Kapitlet “Prøvekapitel” er oprettet','2026-07-02 07:00:00.000000','prøve','do',NULL,0,0,0,'');
INSERT INTO "step" VALUES(7,'Kredsrådet, møde 1/2026 er flyttet til tor. 15. oktober 2026 kl. 10.00','2026-07-02 07:00:00.000000','prøve','do',NULL,1,1,0,'');
INSERT INTO "step" VALUES(8,'Kredsrådet, møde 1/2026 er flyttet til tor. 15. oktober 2026 kl. 10.00','2026-07-02 07:00:00.000000','prøve','undo',7,0,0,0,'');
CREATE TABLE substitute (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	role_id INTEGER, 
	for_person_id INTEGER, 
	forum_id INTEGER, 
	person_id INTEGER NOT NULL, 
	first_day DATE NOT NULL, 
	last_day DATE, 
	CONSTRAINT ck_substitute_one_seat CHECK ((role_id IS NULL) <> (for_person_id IS NULL)), 
	CONSTRAINT ck_substitute_days CHECK (last_day IS NULL OR last_day >= first_day), 
	CONSTRAINT fk_substitute_role_id FOREIGN KEY(role_id) REFERENCES role (id), 
	CONSTRAINT fk_substitute_for_person_id FOREIGN KEY(for_person_id) REFERENCES person (id), 
	CONSTRAINT fk_substitute_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id), 
	CONSTRAINT fk_substitute_person_id FOREIGN KEY(person_id) REFERENCES person (id)
);
CREATE TABLE task (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	title VARCHAR NOT NULL, 
	person_id INTEGER, 
	responsible VARCHAR NOT NULL, 
	due DATE, 
	state VARCHAR NOT NULL, 
	done_on DATE, 
	added_on DATE NOT NULL, 
	note VARCHAR NOT NULL, 
	item_id INTEGER, 
	decision_id INTEGER, 
	forum_id INTEGER, 
	board_id INTEGER, 
	part_of_id INTEGER, 
	confidential BOOLEAN NOT NULL, 
	CONSTRAINT ck_task_state CHECK (state IN ('new', 'started', 'done')), 
	CONSTRAINT fk_task_person_id FOREIGN KEY(person_id) REFERENCES person (id), 
	CONSTRAINT fk_task_item_id FOREIGN KEY(item_id) REFERENCES agenda_item (id) ON DELETE SET NULL, 
	CONSTRAINT fk_task_decision_id FOREIGN KEY(decision_id) REFERENCES decision (id) ON DELETE SET NULL, 
	CONSTRAINT fk_task_forum_id FOREIGN KEY(forum_id) REFERENCES forum (id), 
	CONSTRAINT fk_task_board_id FOREIGN KEY(board_id) REFERENCES board (id), 
	CONSTRAINT fk_task_part_of_id FOREIGN KEY(part_of_id) REFERENCES task (id) ON DELETE CASCADE
);
CREATE TABLE travel_time (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	unit_id INTEGER NOT NULL, 
	other_id INTEGER NOT NULL, 
	minutes INTEGER NOT NULL, 
	CONSTRAINT ck_travel_time_order CHECK (unit_id < other_id), 
	CONSTRAINT ck_travel_time_minutes CHECK (minutes >= 0), 
	CONSTRAINT uq_travel_time_unit_id_other_id UNIQUE (unit_id, other_id), 
	CONSTRAINT fk_travel_time_unit_id FOREIGN KEY(unit_id) REFERENCES unit (id) ON DELETE CASCADE, 
	CONSTRAINT fk_travel_time_other_id FOREIGN KEY(other_id) REFERENCES unit (id) ON DELETE CASCADE
);
CREATE TABLE unit (
	id INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT, 
	name VARCHAR NOT NULL, 
	official_name VARCHAR NOT NULL, 
	code VARCHAR, 
	kind VARCHAR NOT NULL, 
	department_id INTEGER, 
	CONSTRAINT fk_unit_department_id FOREIGN KEY(department_id) REFERENCES unit (id)
);
INSERT INTO "unit" VALUES(1,'Greve','Greve Kommune','0253','municipality',NULL);
INSERT INTO "unit" VALUES(2,'Holbæk','Holbæk Kommune','0316','municipality',NULL);
INSERT INTO "unit" VALUES(3,'Kalundborg','Kalundborg Kommune','0326','municipality',NULL);
CREATE INDEX ix_unit_department_id ON unit (department_id);
CREATE INDEX ix_step_open ON step (open) WHERE open;
CREATE INDEX ix_role_unit_id ON role (unit_id);
CREATE INDEX ix_forum_chapter_id ON forum (chapter_id);
CREATE INDEX ix_school_holiday_unit_id ON school_holiday (unit_id);
CREATE INDEX ix_meeting_series_id ON meeting (series_id);
CREATE INDEX ix_meeting_start_status_kind ON meeting (start, status, kind);
CREATE INDEX ix_travel_time_other_id ON travel_time (other_id);
CREATE INDEX ix_council_meeting_unit_id ON council_meeting (unit_id);
CREATE INDEX ix_change_step_id ON change (step_id);
CREATE INDEX ix_change_table_name_row_id ON change (table_name, row_id);
CREATE INDEX ix_standard_item_forum_id ON standard_item (forum_id);
CREATE INDEX ix_person_organisation_id ON person (organisation_id);
CREATE INDEX ix_role_in_group_role_id ON role_in_group (role_id);
CREATE INDEX ix_meeting_step_meeting_id ON meeting_step (meeting_id);
CREATE INDEX ix_interface_forum_id ON interface (forum_id);
CREATE INDEX ix_board_forum_id ON board (forum_id);
CREATE INDEX ix_meeting_move_meeting_id ON meeting_move (meeting_id);
CREATE INDEX ix_forum_order_other_id ON forum_order (other_id);
CREATE INDEX ix_action_plan_forum_id ON action_plan (forum_id);
CREATE INDEX ix_agenda_item_responsible_id ON agenda_item (responsible_id);
CREATE INDEX ix_agenda_item_refers_to_id ON agenda_item (refers_to_id);
CREATE INDEX ix_agenda_item_meeting_id_position ON agenda_item (meeting_id, position);
CREATE INDEX ix_role_holder_role_id ON role_holder (role_id);
CREATE INDEX ix_role_holder_person_id ON role_holder (person_id);
CREATE INDEX ix_substitute_for_person_id ON substitute (for_person_id);
CREATE INDEX ix_substitute_person_id ON substitute (person_id);
CREATE INDEX ix_substitute_forum_id ON substitute (forum_id);
CREATE INDEX ix_substitute_role_id ON substitute (role_id);
CREATE INDEX ix_absence_person_id ON absence (person_id);
CREATE INDEX ix_membership_board_id ON membership (board_id);
CREATE INDEX ix_membership_role_id ON membership (role_id);
CREATE INDEX ix_membership_person_id ON membership (person_id);
CREATE INDEX ix_membership_forum_id ON membership (forum_id);
CREATE INDEX ix_attendance_role_id ON attendance (role_id);
CREATE INDEX ix_attendance_person_id ON attendance (person_id);
CREATE INDEX ix_attendance_substitute_id ON attendance (substitute_id);
CREATE INDEX ix_attendance_meeting_id ON attendance (meeting_id);
CREATE INDEX ix_board_unit_unit_id ON board_unit (unit_id);
CREATE INDEX ix_requirement_board_id ON requirement (board_id);
CREATE INDEX ix_requirement_forum_id ON requirement (forum_id);
CREATE INDEX ix_meeting_board_board_id_year ON meeting_board (board_id, year);
CREATE INDEX ix_person_hours_person_id ON person_hours (person_id);
CREATE INDEX ix_plan_draft_meeting_draft_id ON plan_draft_meeting (draft_id);
CREATE INDEX ix_plan_draft_meeting_meeting_id ON plan_draft_meeting (meeting_id);
CREATE INDEX ix_plan_draft_meeting_board_id ON plan_draft_meeting (board_id);
CREATE INDEX ix_action_plan_year_board_id ON action_plan_year (board_id);
CREATE INDEX ix_publication_unit_id ON publication (unit_id);
CREATE INDEX ix_publication_role_id ON publication (role_id);
CREATE INDEX ix_publication_board_id ON publication (board_id);
CREATE INDEX ix_publication_forum_id ON publication (forum_id);
CREATE INDEX ix_publication_person_id ON publication (person_id);
CREATE INDEX ix_paper_meeting_id ON paper (meeting_id);
CREATE INDEX ix_paper_item_id ON paper (item_id);
CREATE INDEX ix_membership_exception_board_id ON membership_exception (board_id);
CREATE INDEX ix_item_absence_item_id ON item_absence (item_id);
CREATE INDEX ix_decision_item_id ON decision (item_id);
CREATE INDEX ix_quota_rule_requirement_id ON quota_rule (requirement_id);
CREATE INDEX ix_busy_time_calendar_id_start ON busy_time (calendar_id, start, "end", tentative);
CREATE INDEX ix_task_person_id ON task (person_id);
CREATE INDEX ix_task_forum_id ON task (forum_id);
CREATE INDEX ix_task_due ON task (due);
CREATE INDEX ix_task_item_id ON task (item_id);
CREATE INDEX ix_task_board_id ON task (board_id);
CREATE INDEX ix_task_decision_id ON task (decision_id);
CREATE INDEX ix_task_part_of_id ON task (part_of_id);
CREATE TRIGGER history_chapter_insert AFTER INSERT ON "chapter" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'chapter', NEW.id, NULL, json_object('id', NEW."id", 'number', NEW."number", 'title', NEW."title")); END;
CREATE TRIGGER history_chapter_update AFTER UPDATE ON "chapter" WHEN OLD."id" IS NOT NEW."id" OR OLD."number" IS NOT NEW."number" OR OLD."title" IS NOT NEW."title" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'chapter', NEW.id, json_object('id', OLD."id", 'number', OLD."number", 'title', OLD."title"), json_object('id', NEW."id", 'number', NEW."number", 'title', NEW."title")); END;
CREATE TRIGGER history_chapter_delete AFTER DELETE ON "chapter" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'chapter', OLD.id, json_object('id', OLD."id", 'number', OLD."number", 'title', OLD."title"), NULL); END;
CREATE TRIGGER history_district_insert AFTER INSERT ON "district" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'district', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'catalogue', NEW."catalogue", 'time_zone', NEW."time_zone", 'demonstration', NEW."demonstration", 'spacing_percent', NEW."spacing_percent", 'weekends_proposed', NEW."weekends_proposed", 'holidays_proposed', NEW."holidays_proposed", 'contacts_kept_months', NEW."contacts_kept_months", 'secretariat', NEW."secretariat", 'secretariat_email', NEW."secretariat_email", 'calendar_folder', NEW."calendar_folder")); END;
CREATE TRIGGER history_district_update AFTER UPDATE ON "district" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."catalogue" IS NOT NEW."catalogue" OR OLD."time_zone" IS NOT NEW."time_zone" OR OLD."demonstration" IS NOT NEW."demonstration" OR OLD."spacing_percent" IS NOT NEW."spacing_percent" OR OLD."weekends_proposed" IS NOT NEW."weekends_proposed" OR OLD."holidays_proposed" IS NOT NEW."holidays_proposed" OR OLD."contacts_kept_months" IS NOT NEW."contacts_kept_months" OR OLD."secretariat" IS NOT NEW."secretariat" OR OLD."secretariat_email" IS NOT NEW."secretariat_email" OR OLD."calendar_folder" IS NOT NEW."calendar_folder" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'district', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'catalogue', OLD."catalogue", 'time_zone', OLD."time_zone", 'demonstration', OLD."demonstration", 'spacing_percent', OLD."spacing_percent", 'weekends_proposed', OLD."weekends_proposed", 'holidays_proposed', OLD."holidays_proposed", 'contacts_kept_months', OLD."contacts_kept_months", 'secretariat', OLD."secretariat", 'secretariat_email', OLD."secretariat_email", 'calendar_folder', OLD."calendar_folder"), json_object('id', NEW."id", 'name', NEW."name", 'catalogue', NEW."catalogue", 'time_zone', NEW."time_zone", 'demonstration', NEW."demonstration", 'spacing_percent', NEW."spacing_percent", 'weekends_proposed', NEW."weekends_proposed", 'holidays_proposed', NEW."holidays_proposed", 'contacts_kept_months', NEW."contacts_kept_months", 'secretariat', NEW."secretariat", 'secretariat_email', NEW."secretariat_email", 'calendar_folder', NEW."calendar_folder")); END;
CREATE TRIGGER history_district_delete AFTER DELETE ON "district" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'district', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'catalogue', OLD."catalogue", 'time_zone', OLD."time_zone", 'demonstration', OLD."demonstration", 'spacing_percent', OLD."spacing_percent", 'weekends_proposed', OLD."weekends_proposed", 'holidays_proposed', OLD."holidays_proposed", 'contacts_kept_months', OLD."contacts_kept_months", 'secretariat', OLD."secretariat", 'secretariat_email', OLD."secretariat_email", 'calendar_folder', OLD."calendar_folder"), NULL); END;
CREATE TRIGGER history_own_holiday_insert AFTER INSERT ON "own_holiday" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'own_holiday', NEW.id, NULL, json_object('id', NEW."id", 'day', NEW."day", 'name', NEW."name")); END;
CREATE TRIGGER history_own_holiday_update AFTER UPDATE ON "own_holiday" WHEN OLD."id" IS NOT NEW."id" OR OLD."day" IS NOT NEW."day" OR OLD."name" IS NOT NEW."name" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'own_holiday', NEW.id, json_object('id', OLD."id", 'day', OLD."day", 'name', OLD."name"), json_object('id', NEW."id", 'day', NEW."day", 'name', NEW."name")); END;
CREATE TRIGGER history_own_holiday_delete AFTER DELETE ON "own_holiday" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'own_holiday', OLD.id, json_object('id', OLD."id", 'day', OLD."day", 'name', OLD."name"), NULL); END;
CREATE TRIGGER history_plan_draft_insert AFTER INSERT ON "plan_draft" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_draft', NEW.id, NULL, json_object('id', NEW."id", 'year', NEW."year", 'name', NEW."name", 'variant', NEW."variant", 'begun_from', NEW."begun_from", 'made_at', NEW."made_at", 'cost', NEW."cost", 'bound', NEW."bound", 'seconds', NEW."seconds", 'accepted_on', NEW."accepted_on")); END;
CREATE TRIGGER history_plan_draft_update AFTER UPDATE ON "plan_draft" WHEN OLD."id" IS NOT NEW."id" OR OLD."year" IS NOT NEW."year" OR OLD."name" IS NOT NEW."name" OR OLD."variant" IS NOT NEW."variant" OR OLD."begun_from" IS NOT NEW."begun_from" OR OLD."made_at" IS NOT NEW."made_at" OR OLD."cost" IS NOT NEW."cost" OR OLD."bound" IS NOT NEW."bound" OR OLD."seconds" IS NOT NEW."seconds" OR OLD."accepted_on" IS NOT NEW."accepted_on" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_draft', NEW.id, json_object('id', OLD."id", 'year', OLD."year", 'name', OLD."name", 'variant', OLD."variant", 'begun_from', OLD."begun_from", 'made_at', OLD."made_at", 'cost', OLD."cost", 'bound', OLD."bound", 'seconds', OLD."seconds", 'accepted_on', OLD."accepted_on"), json_object('id', NEW."id", 'year', NEW."year", 'name', NEW."name", 'variant', NEW."variant", 'begun_from', NEW."begun_from", 'made_at', NEW."made_at", 'cost', NEW."cost", 'bound', NEW."bound", 'seconds', NEW."seconds", 'accepted_on', NEW."accepted_on")); END;
CREATE TRIGGER history_plan_draft_delete AFTER DELETE ON "plan_draft" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_draft', OLD.id, json_object('id', OLD."id", 'year', OLD."year", 'name', OLD."name", 'variant', OLD."variant", 'begun_from', OLD."begun_from", 'made_at', OLD."made_at", 'cost', OLD."cost", 'bound', OLD."bound", 'seconds', OLD."seconds", 'accepted_on', OLD."accepted_on"), NULL); END;
CREATE TRIGGER history_plan_settings_insert AFTER INSERT ON "plan_settings" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_settings', NEW.id, NULL, json_object('id', NEW."id", 'day_start', NEW."day_start", 'day_end', NEW."day_end", 'most_a_day', NEW."most_a_day", 'most_a_week', NEW."most_a_week", 'travel_minutes', NEW."travel_minutes", 'rooms', NEW."rooms", 'even', NEW."even", 'weekday', NEW."weekday", 'hour', NEW."hour", 'school_holidays', NEW."school_holidays", 'load', NEW."load", 'travel', NEW."travel", 'councils', NEW."councils")); END;
CREATE TRIGGER history_plan_settings_update AFTER UPDATE ON "plan_settings" WHEN OLD."id" IS NOT NEW."id" OR OLD."day_start" IS NOT NEW."day_start" OR OLD."day_end" IS NOT NEW."day_end" OR OLD."most_a_day" IS NOT NEW."most_a_day" OR OLD."most_a_week" IS NOT NEW."most_a_week" OR OLD."travel_minutes" IS NOT NEW."travel_minutes" OR OLD."rooms" IS NOT NEW."rooms" OR OLD."even" IS NOT NEW."even" OR OLD."weekday" IS NOT NEW."weekday" OR OLD."hour" IS NOT NEW."hour" OR OLD."school_holidays" IS NOT NEW."school_holidays" OR OLD."load" IS NOT NEW."load" OR OLD."travel" IS NOT NEW."travel" OR OLD."councils" IS NOT NEW."councils" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_settings', NEW.id, json_object('id', OLD."id", 'day_start', OLD."day_start", 'day_end', OLD."day_end", 'most_a_day', OLD."most_a_day", 'most_a_week', OLD."most_a_week", 'travel_minutes', OLD."travel_minutes", 'rooms', OLD."rooms", 'even', OLD."even", 'weekday', OLD."weekday", 'hour', OLD."hour", 'school_holidays', OLD."school_holidays", 'load', OLD."load", 'travel', OLD."travel", 'councils', OLD."councils"), json_object('id', NEW."id", 'day_start', NEW."day_start", 'day_end', NEW."day_end", 'most_a_day', NEW."most_a_day", 'most_a_week', NEW."most_a_week", 'travel_minutes', NEW."travel_minutes", 'rooms', NEW."rooms", 'even', NEW."even", 'weekday', NEW."weekday", 'hour', NEW."hour", 'school_holidays', NEW."school_holidays", 'load', NEW."load", 'travel', NEW."travel", 'councils', NEW."councils")); END;
CREATE TRIGGER history_plan_settings_delete AFTER DELETE ON "plan_settings" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_settings', OLD.id, json_object('id', OLD."id", 'day_start', OLD."day_start", 'day_end', OLD."day_end", 'most_a_day', OLD."most_a_day", 'most_a_week', OLD."most_a_week", 'travel_minutes', OLD."travel_minutes", 'rooms', OLD."rooms", 'even', OLD."even", 'weekday', OLD."weekday", 'hour', OLD."hour", 'school_holidays', OLD."school_holidays", 'load', OLD."load", 'travel', OLD."travel", 'councils', OLD."councils"), NULL); END;
CREATE TRIGGER history_series_insert AFTER INSERT ON "series" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'series', NEW.id, NULL, json_object('id', NEW."id", 'rule', NEW."rule")); END;
CREATE TRIGGER history_series_update AFTER UPDATE ON "series" WHEN OLD."id" IS NOT NEW."id" OR OLD."rule" IS NOT NEW."rule" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'series', NEW.id, json_object('id', OLD."id", 'rule', OLD."rule"), json_object('id', NEW."id", 'rule', NEW."rule")); END;
CREATE TRIGGER history_series_delete AFTER DELETE ON "series" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'series', OLD.id, json_object('id', OLD."id", 'rule', OLD."rule"), NULL); END;
CREATE TRIGGER history_special_day_insert AFTER INSERT ON "special_day" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'special_day', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'rule', NEW."rule", 'concerns', NEW."concerns", 'from_hour', NEW."from_hour", 'effect', NEW."effect", 'is_on', NEW."is_on")); END;
CREATE TRIGGER history_special_day_update AFTER UPDATE ON "special_day" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."rule" IS NOT NEW."rule" OR OLD."concerns" IS NOT NEW."concerns" OR OLD."from_hour" IS NOT NEW."from_hour" OR OLD."effect" IS NOT NEW."effect" OR OLD."is_on" IS NOT NEW."is_on" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'special_day', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'rule', OLD."rule", 'concerns', OLD."concerns", 'from_hour', OLD."from_hour", 'effect', OLD."effect", 'is_on', OLD."is_on"), json_object('id', NEW."id", 'name', NEW."name", 'rule', NEW."rule", 'concerns', NEW."concerns", 'from_hour', NEW."from_hour", 'effect', NEW."effect", 'is_on', NEW."is_on")); END;
CREATE TRIGGER history_special_day_delete AFTER DELETE ON "special_day" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'special_day', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'rule', OLD."rule", 'concerns', OLD."concerns", 'from_hour', OLD."from_hour", 'effect', OLD."effect", 'is_on', OLD."is_on"), NULL); END;
CREATE TRIGGER history_unit_insert AFTER INSERT ON "unit" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'unit', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'official_name', NEW."official_name", 'code', NEW."code", 'kind', NEW."kind", 'department_id', NEW."department_id")); END;
CREATE TRIGGER history_unit_update AFTER UPDATE ON "unit" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."official_name" IS NOT NEW."official_name" OR OLD."code" IS NOT NEW."code" OR OLD."kind" IS NOT NEW."kind" OR OLD."department_id" IS NOT NEW."department_id" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'unit', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'official_name', OLD."official_name", 'code', OLD."code", 'kind', OLD."kind", 'department_id', OLD."department_id"), json_object('id', NEW."id", 'name', NEW."name", 'official_name', NEW."official_name", 'code', NEW."code", 'kind', NEW."kind", 'department_id', NEW."department_id")); END;
CREATE TRIGGER history_unit_delete AFTER DELETE ON "unit" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'unit', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'official_name', OLD."official_name", 'code', OLD."code", 'kind', OLD."kind", 'department_id', OLD."department_id"), NULL); END;
CREATE TRIGGER history_council_meeting_insert AFTER INSERT ON "council_meeting" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'council_meeting', NEW.id, NULL, json_object('id', NEW."id", 'unit_id', NEW."unit_id", 'name', NEW."name", 'rule', NEW."rule", 'months', NEW."months", 'start', NEW."start", 'end', NEW."end")); END;
CREATE TRIGGER history_council_meeting_update AFTER UPDATE ON "council_meeting" WHEN OLD."id" IS NOT NEW."id" OR OLD."unit_id" IS NOT NEW."unit_id" OR OLD."name" IS NOT NEW."name" OR OLD."rule" IS NOT NEW."rule" OR OLD."months" IS NOT NEW."months" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'council_meeting', NEW.id, json_object('id', OLD."id", 'unit_id', OLD."unit_id", 'name', OLD."name", 'rule', OLD."rule", 'months', OLD."months", 'start', OLD."start", 'end', OLD."end"), json_object('id', NEW."id", 'unit_id', NEW."unit_id", 'name', NEW."name", 'rule', NEW."rule", 'months', NEW."months", 'start', NEW."start", 'end', NEW."end")); END;
CREATE TRIGGER history_council_meeting_delete AFTER DELETE ON "council_meeting" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'council_meeting', OLD.id, json_object('id', OLD."id", 'unit_id', OLD."unit_id", 'name', OLD."name", 'rule', OLD."rule", 'months', OLD."months", 'start', OLD."start", 'end', OLD."end"), NULL); END;
CREATE TRIGGER history_forum_insert AFTER INSERT ON "forum" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'forum', NEW.id, NULL, json_object('id', NEW."id", 'chapter_id', NEW."chapter_id", 'position', NEW."position", 'name', NEW."name", 'heading', NEW."heading", 'subject', NEW."subject", 'legal_basis', NEW."legal_basis", 'purpose', NEW."purpose", 'action_plan', NEW."action_plan", 'interfaces_text', NEW."interfaces_text", 'participants_text', NEW."participants_text", 'quota_text', NEW."quota_text", 'short_name', NEW."short_name", 'board_name', NEW."board_name", 'minutes', NEW."minutes", 'journal_number', NEW."journal_number", 'closed_on', NEW."closed_on", 'usual_weekday', NEW."usual_weekday", 'usual_time', NEW."usual_time", 'responsible', NEW."responsible", 'quorum', NEW."quorum", 'quorum_percent', NEW."quorum_percent", 'overview_texts', NEW."overview_texts", 'ring', NEW."ring")); END;
CREATE TRIGGER history_forum_update AFTER UPDATE ON "forum" WHEN OLD."id" IS NOT NEW."id" OR OLD."chapter_id" IS NOT NEW."chapter_id" OR OLD."position" IS NOT NEW."position" OR OLD."name" IS NOT NEW."name" OR OLD."heading" IS NOT NEW."heading" OR OLD."subject" IS NOT NEW."subject" OR OLD."legal_basis" IS NOT NEW."legal_basis" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."action_plan" IS NOT NEW."action_plan" OR OLD."interfaces_text" IS NOT NEW."interfaces_text" OR OLD."participants_text" IS NOT NEW."participants_text" OR OLD."quota_text" IS NOT NEW."quota_text" OR OLD."short_name" IS NOT NEW."short_name" OR OLD."board_name" IS NOT NEW."board_name" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."journal_number" IS NOT NEW."journal_number" OR OLD."closed_on" IS NOT NEW."closed_on" OR OLD."usual_weekday" IS NOT NEW."usual_weekday" OR OLD."usual_time" IS NOT NEW."usual_time" OR OLD."responsible" IS NOT NEW."responsible" OR OLD."quorum" IS NOT NEW."quorum" OR OLD."quorum_percent" IS NOT NEW."quorum_percent" OR OLD."overview_texts" IS NOT NEW."overview_texts" OR OLD."ring" IS NOT NEW."ring" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'forum', NEW.id, json_object('id', OLD."id", 'chapter_id', OLD."chapter_id", 'position', OLD."position", 'name', OLD."name", 'heading', OLD."heading", 'subject', OLD."subject", 'legal_basis', OLD."legal_basis", 'purpose', OLD."purpose", 'action_plan', OLD."action_plan", 'interfaces_text', OLD."interfaces_text", 'participants_text', OLD."participants_text", 'quota_text', OLD."quota_text", 'short_name', OLD."short_name", 'board_name', OLD."board_name", 'minutes', OLD."minutes", 'journal_number', OLD."journal_number", 'closed_on', OLD."closed_on", 'usual_weekday', OLD."usual_weekday", 'usual_time', OLD."usual_time", 'responsible', OLD."responsible", 'quorum', OLD."quorum", 'quorum_percent', OLD."quorum_percent", 'overview_texts', OLD."overview_texts", 'ring', OLD."ring"), json_object('id', NEW."id", 'chapter_id', NEW."chapter_id", 'position', NEW."position", 'name', NEW."name", 'heading', NEW."heading", 'subject', NEW."subject", 'legal_basis', NEW."legal_basis", 'purpose', NEW."purpose", 'action_plan', NEW."action_plan", 'interfaces_text', NEW."interfaces_text", 'participants_text', NEW."participants_text", 'quota_text', NEW."quota_text", 'short_name', NEW."short_name", 'board_name', NEW."board_name", 'minutes', NEW."minutes", 'journal_number', NEW."journal_number", 'closed_on', NEW."closed_on", 'usual_weekday', NEW."usual_weekday", 'usual_time', NEW."usual_time", 'responsible', NEW."responsible", 'quorum', NEW."quorum", 'quorum_percent', NEW."quorum_percent", 'overview_texts', NEW."overview_texts", 'ring', NEW."ring")); END;
CREATE TRIGGER history_forum_delete AFTER DELETE ON "forum" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'forum', OLD.id, json_object('id', OLD."id", 'chapter_id', OLD."chapter_id", 'position', OLD."position", 'name', OLD."name", 'heading', OLD."heading", 'subject', OLD."subject", 'legal_basis', OLD."legal_basis", 'purpose', OLD."purpose", 'action_plan', OLD."action_plan", 'interfaces_text', OLD."interfaces_text", 'participants_text', OLD."participants_text", 'quota_text', OLD."quota_text", 'short_name', OLD."short_name", 'board_name', OLD."board_name", 'minutes', OLD."minutes", 'journal_number', OLD."journal_number", 'closed_on', OLD."closed_on", 'usual_weekday', OLD."usual_weekday", 'usual_time', OLD."usual_time", 'responsible', OLD."responsible", 'quorum', OLD."quorum", 'quorum_percent', OLD."quorum_percent", 'overview_texts', OLD."overview_texts", 'ring', OLD."ring"), NULL); END;
CREATE TRIGGER history_meeting_insert AFTER INSERT ON "meeting" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting', NEW.id, NULL, json_object('id', NEW."id", 'uid', NEW."uid", 'title', NEW."title", 'kind', NEW."kind", 'start', NEW."start", 'minutes', NEW."minutes", 'time_zone', NEW."time_zone", 'planned_start', NEW."planned_start", 'location', NEW."location", 'room', NEW."room", 'host_unit_id', NEW."host_unit_id", 'status', NEW."status", 'reason', NEW."reason", 'was_invited', NEW."was_invited", 'series_id', NEW."series_id", 'journal_number', NEW."journal_number", 'present', NEW."present", 'agreed', NEW."agreed")); END;
CREATE TRIGGER history_meeting_update AFTER UPDATE ON "meeting" WHEN OLD."id" IS NOT NEW."id" OR OLD."uid" IS NOT NEW."uid" OR OLD."title" IS NOT NEW."title" OR OLD."kind" IS NOT NEW."kind" OR OLD."start" IS NOT NEW."start" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."time_zone" IS NOT NEW."time_zone" OR OLD."planned_start" IS NOT NEW."planned_start" OR OLD."location" IS NOT NEW."location" OR OLD."room" IS NOT NEW."room" OR OLD."host_unit_id" IS NOT NEW."host_unit_id" OR OLD."status" IS NOT NEW."status" OR OLD."reason" IS NOT NEW."reason" OR OLD."was_invited" IS NOT NEW."was_invited" OR OLD."series_id" IS NOT NEW."series_id" OR OLD."journal_number" IS NOT NEW."journal_number" OR OLD."present" IS NOT NEW."present" OR OLD."agreed" IS NOT NEW."agreed" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting', NEW.id, json_object('id', OLD."id", 'uid', OLD."uid", 'title', OLD."title", 'kind', OLD."kind", 'start', OLD."start", 'minutes', OLD."minutes", 'time_zone', OLD."time_zone", 'planned_start', OLD."planned_start", 'location', OLD."location", 'room', OLD."room", 'host_unit_id', OLD."host_unit_id", 'status', OLD."status", 'reason', OLD."reason", 'was_invited', OLD."was_invited", 'series_id', OLD."series_id", 'journal_number', OLD."journal_number", 'present', OLD."present", 'agreed', OLD."agreed"), json_object('id', NEW."id", 'uid', NEW."uid", 'title', NEW."title", 'kind', NEW."kind", 'start', NEW."start", 'minutes', NEW."minutes", 'time_zone', NEW."time_zone", 'planned_start', NEW."planned_start", 'location', NEW."location", 'room', NEW."room", 'host_unit_id', NEW."host_unit_id", 'status', NEW."status", 'reason', NEW."reason", 'was_invited', NEW."was_invited", 'series_id', NEW."series_id", 'journal_number', NEW."journal_number", 'present', NEW."present", 'agreed', NEW."agreed")); END;
CREATE TRIGGER history_meeting_delete AFTER DELETE ON "meeting" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting', OLD.id, json_object('id', OLD."id", 'uid', OLD."uid", 'title', OLD."title", 'kind', OLD."kind", 'start', OLD."start", 'minutes', OLD."minutes", 'time_zone', OLD."time_zone", 'planned_start', OLD."planned_start", 'location', OLD."location", 'room', OLD."room", 'host_unit_id', OLD."host_unit_id", 'status', OLD."status", 'reason', OLD."reason", 'was_invited', OLD."was_invited", 'series_id', OLD."series_id", 'journal_number', OLD."journal_number", 'present', OLD."present", 'agreed', OLD."agreed"), NULL); END;
CREATE TRIGGER history_organisation_insert AFTER INSERT ON "organisation" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'organisation', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'side', NEW."side", 'unit_id', NEW."unit_id")); END;
CREATE TRIGGER history_organisation_update AFTER UPDATE ON "organisation" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."side" IS NOT NEW."side" OR OLD."unit_id" IS NOT NEW."unit_id" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'organisation', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'side', OLD."side", 'unit_id', OLD."unit_id"), json_object('id', NEW."id", 'name', NEW."name", 'side', NEW."side", 'unit_id', NEW."unit_id")); END;
CREATE TRIGGER history_organisation_delete AFTER DELETE ON "organisation" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'organisation', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'side', OLD."side", 'unit_id', OLD."unit_id"), NULL); END;
CREATE TRIGGER history_role_insert AFTER INSERT ON "role" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'role', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'side', NEW."side", 'kind', NEW."kind", 'aliases', NEW."aliases", 'unit_id', NEW."unit_id", 'local_name', NEW."local_name")); END;
CREATE TRIGGER history_role_update AFTER UPDATE ON "role" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."side" IS NOT NEW."side" OR OLD."kind" IS NOT NEW."kind" OR OLD."aliases" IS NOT NEW."aliases" OR OLD."unit_id" IS NOT NEW."unit_id" OR OLD."local_name" IS NOT NEW."local_name" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'role', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'side', OLD."side", 'kind', OLD."kind", 'aliases', OLD."aliases", 'unit_id', OLD."unit_id", 'local_name', OLD."local_name"), json_object('id', NEW."id", 'name', NEW."name", 'side', NEW."side", 'kind', NEW."kind", 'aliases', NEW."aliases", 'unit_id', NEW."unit_id", 'local_name', NEW."local_name")); END;
CREATE TRIGGER history_role_delete AFTER DELETE ON "role" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'role', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'side', OLD."side", 'kind', OLD."kind", 'aliases', OLD."aliases", 'unit_id', OLD."unit_id", 'local_name', OLD."local_name"), NULL); END;
CREATE TRIGGER history_school_holiday_insert AFTER INSERT ON "school_holiday" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'school_holiday', NEW.id, NULL, json_object('id', NEW."id", 'unit_id', NEW."unit_id", 'name', NEW."name", 'first_day', NEW."first_day", 'last_day', NEW."last_day", 'confirmed', NEW."confirmed", 'confirmed_on', NEW."confirmed_on")); END;
CREATE TRIGGER history_school_holiday_update AFTER UPDATE ON "school_holiday" WHEN OLD."id" IS NOT NEW."id" OR OLD."unit_id" IS NOT NEW."unit_id" OR OLD."name" IS NOT NEW."name" OR OLD."first_day" IS NOT NEW."first_day" OR OLD."last_day" IS NOT NEW."last_day" OR OLD."confirmed" IS NOT NEW."confirmed" OR OLD."confirmed_on" IS NOT NEW."confirmed_on" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'school_holiday', NEW.id, json_object('id', OLD."id", 'unit_id', OLD."unit_id", 'name', OLD."name", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'confirmed', OLD."confirmed", 'confirmed_on', OLD."confirmed_on"), json_object('id', NEW."id", 'unit_id', NEW."unit_id", 'name', NEW."name", 'first_day', NEW."first_day", 'last_day', NEW."last_day", 'confirmed', NEW."confirmed", 'confirmed_on', NEW."confirmed_on")); END;
CREATE TRIGGER history_school_holiday_delete AFTER DELETE ON "school_holiday" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'school_holiday', OLD.id, json_object('id', OLD."id", 'unit_id', OLD."unit_id", 'name', OLD."name", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'confirmed', OLD."confirmed", 'confirmed_on', OLD."confirmed_on"), NULL); END;
CREATE TRIGGER history_travel_time_insert AFTER INSERT ON "travel_time" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'travel_time', NEW.id, NULL, json_object('id', NEW."id", 'unit_id', NEW."unit_id", 'other_id', NEW."other_id", 'minutes', NEW."minutes")); END;
CREATE TRIGGER history_travel_time_update AFTER UPDATE ON "travel_time" WHEN OLD."id" IS NOT NEW."id" OR OLD."unit_id" IS NOT NEW."unit_id" OR OLD."other_id" IS NOT NEW."other_id" OR OLD."minutes" IS NOT NEW."minutes" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'travel_time', NEW.id, json_object('id', OLD."id", 'unit_id', OLD."unit_id", 'other_id', OLD."other_id", 'minutes', OLD."minutes"), json_object('id', NEW."id", 'unit_id', NEW."unit_id", 'other_id', NEW."other_id", 'minutes', NEW."minutes")); END;
CREATE TRIGGER history_travel_time_delete AFTER DELETE ON "travel_time" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'travel_time', OLD.id, json_object('id', OLD."id", 'unit_id', OLD."unit_id", 'other_id', OLD."other_id", 'minutes', OLD."minutes"), NULL); END;
CREATE TRIGGER history_action_plan_insert AFTER INSERT ON "action_plan" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'action_plan', NEW.id, NULL, json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'name', NEW."name", 'words', NEW."words", 'per_board', NEW."per_board", 'due_month', NEW."due_month", 'due_day', NEW."due_day")); END;
CREATE TRIGGER history_action_plan_update AFTER UPDATE ON "action_plan" WHEN OLD."id" IS NOT NEW."id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."name" IS NOT NEW."name" OR OLD."words" IS NOT NEW."words" OR OLD."per_board" IS NOT NEW."per_board" OR OLD."due_month" IS NOT NEW."due_month" OR OLD."due_day" IS NOT NEW."due_day" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'action_plan', NEW.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'name', OLD."name", 'words', OLD."words", 'per_board', OLD."per_board", 'due_month', OLD."due_month", 'due_day', OLD."due_day"), json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'name', NEW."name", 'words', NEW."words", 'per_board', NEW."per_board", 'due_month', NEW."due_month", 'due_day', NEW."due_day")); END;
CREATE TRIGGER history_action_plan_delete AFTER DELETE ON "action_plan" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'action_plan', OLD.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'name', OLD."name", 'words', OLD."words", 'per_board', OLD."per_board", 'due_month', OLD."due_month", 'due_day', OLD."due_day"), NULL); END;
CREATE TRIGGER history_board_insert AFTER INSERT ON "board" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'board', NEW.id, NULL, json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'position', NEW."position", 'name', NEW."name", 'first_day', NEW."first_day", 'last_day', NEW."last_day", 'short_name', NEW."short_name", 'location', NEW."location", 'journal_number', NEW."journal_number")); END;
CREATE TRIGGER history_board_update AFTER UPDATE ON "board" WHEN OLD."id" IS NOT NEW."id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."position" IS NOT NEW."position" OR OLD."name" IS NOT NEW."name" OR OLD."first_day" IS NOT NEW."first_day" OR OLD."last_day" IS NOT NEW."last_day" OR OLD."short_name" IS NOT NEW."short_name" OR OLD."location" IS NOT NEW."location" OR OLD."journal_number" IS NOT NEW."journal_number" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'board', NEW.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'position', OLD."position", 'name', OLD."name", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'short_name', OLD."short_name", 'location', OLD."location", 'journal_number', OLD."journal_number"), json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'position', NEW."position", 'name', NEW."name", 'first_day', NEW."first_day", 'last_day', NEW."last_day", 'short_name', NEW."short_name", 'location', NEW."location", 'journal_number', NEW."journal_number")); END;
CREATE TRIGGER history_board_delete AFTER DELETE ON "board" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'board', OLD.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'position', OLD."position", 'name', OLD."name", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'short_name', OLD."short_name", 'location', OLD."location", 'journal_number', OLD."journal_number"), NULL); END;
CREATE TRIGGER history_deadline_rule_insert AFTER INSERT ON "deadline_rule" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'deadline_rule', NEW.id, NULL, json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'kind', NEW."kind", 'amount', NEW."amount", 'unit', NEW."unit", 'saturday_counts', NEW."saturday_counts")); END;
CREATE TRIGGER history_deadline_rule_update AFTER UPDATE ON "deadline_rule" WHEN OLD."id" IS NOT NEW."id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."amount" IS NOT NEW."amount" OR OLD."unit" IS NOT NEW."unit" OR OLD."saturday_counts" IS NOT NEW."saturday_counts" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'deadline_rule', NEW.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'kind', OLD."kind", 'amount', OLD."amount", 'unit', OLD."unit", 'saturday_counts', OLD."saturday_counts"), json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'kind', NEW."kind", 'amount', NEW."amount", 'unit', NEW."unit", 'saturday_counts', NEW."saturday_counts")); END;
CREATE TRIGGER history_deadline_rule_delete AFTER DELETE ON "deadline_rule" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'deadline_rule', OLD.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'kind', OLD."kind", 'amount', OLD."amount", 'unit', OLD."unit", 'saturday_counts', OLD."saturday_counts"), NULL); END;
CREATE TRIGGER history_forum_order_insert AFTER INSERT ON "forum_order" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'forum_order', NEW.id, NULL, json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'other_id', NEW."other_id", 'min_days', NEW."min_days", 'max_days', NEW."max_days", 'words', NEW."words", 'is_on', NEW."is_on")); END;
CREATE TRIGGER history_forum_order_update AFTER UPDATE ON "forum_order" WHEN OLD."id" IS NOT NEW."id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."other_id" IS NOT NEW."other_id" OR OLD."min_days" IS NOT NEW."min_days" OR OLD."max_days" IS NOT NEW."max_days" OR OLD."words" IS NOT NEW."words" OR OLD."is_on" IS NOT NEW."is_on" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'forum_order', NEW.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'other_id', OLD."other_id", 'min_days', OLD."min_days", 'max_days', OLD."max_days", 'words', OLD."words", 'is_on', OLD."is_on"), json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'other_id', NEW."other_id", 'min_days', NEW."min_days", 'max_days', NEW."max_days", 'words', NEW."words", 'is_on', NEW."is_on")); END;
CREATE TRIGGER history_forum_order_delete AFTER DELETE ON "forum_order" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'forum_order', OLD.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'other_id', OLD."other_id", 'min_days', OLD."min_days", 'max_days', OLD."max_days", 'words', OLD."words", 'is_on', OLD."is_on"), NULL); END;
CREATE TRIGGER history_interface_insert AFTER INSERT ON "interface" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'interface', NEW.id, NULL, json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'target_id', NEW."target_id", 'position', NEW."position", 'text', NEW."text")); END;
CREATE TRIGGER history_interface_update AFTER UPDATE ON "interface" WHEN OLD."id" IS NOT NEW."id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."target_id" IS NOT NEW."target_id" OR OLD."position" IS NOT NEW."position" OR OLD."text" IS NOT NEW."text" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'interface', NEW.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'target_id', OLD."target_id", 'position', OLD."position", 'text', OLD."text"), json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'target_id', NEW."target_id", 'position', NEW."position", 'text', NEW."text")); END;
CREATE TRIGGER history_interface_delete AFTER DELETE ON "interface" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'interface', OLD.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'target_id', OLD."target_id", 'position', OLD."position", 'text', OLD."text"), NULL); END;
CREATE TRIGGER history_kept_conflict_insert AFTER INSERT ON "kept_conflict" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'kept_conflict', NEW.id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'kind', NEW."kind", 'start', NEW."start", 'note', NEW."note", 'kept_on', NEW."kept_on")); END;
CREATE TRIGGER history_kept_conflict_update AFTER UPDATE ON "kept_conflict" WHEN OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."start" IS NOT NEW."start" OR OLD."note" IS NOT NEW."note" OR OLD."kept_on" IS NOT NEW."kept_on" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'kept_conflict', NEW.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'kind', OLD."kind", 'start', OLD."start", 'note', OLD."note", 'kept_on', OLD."kept_on"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'kind', NEW."kind", 'start', NEW."start", 'note', NEW."note", 'kept_on', NEW."kept_on")); END;
CREATE TRIGGER history_kept_conflict_delete AFTER DELETE ON "kept_conflict" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'kept_conflict', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'kind', OLD."kind", 'start', OLD."start", 'note', OLD."note", 'kept_on', OLD."kept_on"), NULL); END;
CREATE TRIGGER history_meeting_move_insert AFTER INSERT ON "meeting_move" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting_move', NEW.id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'from_start', NEW."from_start", 'to_start', NEW."to_start", 'reason', NEW."reason", 'moved_on', NEW."moved_on")); END;
CREATE TRIGGER history_meeting_move_update AFTER UPDATE ON "meeting_move" WHEN OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."from_start" IS NOT NEW."from_start" OR OLD."to_start" IS NOT NEW."to_start" OR OLD."reason" IS NOT NEW."reason" OR OLD."moved_on" IS NOT NEW."moved_on" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting_move', NEW.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'from_start', OLD."from_start", 'to_start', OLD."to_start", 'reason', OLD."reason", 'moved_on', OLD."moved_on"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'from_start', NEW."from_start", 'to_start', NEW."to_start", 'reason', NEW."reason", 'moved_on', NEW."moved_on")); END;
CREATE TRIGGER history_meeting_move_delete AFTER DELETE ON "meeting_move" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting_move', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'from_start', OLD."from_start", 'to_start', OLD."to_start", 'reason', OLD."reason", 'moved_on', OLD."moved_on"), NULL); END;
CREATE TRIGGER history_meeting_step_insert AFTER INSERT ON "meeting_step" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting_step', NEW.id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'kind', NEW."kind", 'done_on', NEW."done_on", 'needed', NEW."needed", 'reason', NEW."reason", 'sequence', NEW."sequence")); END;
CREATE TRIGGER history_meeting_step_update AFTER UPDATE ON "meeting_step" WHEN OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."kind" IS NOT NEW."kind" OR OLD."done_on" IS NOT NEW."done_on" OR OLD."needed" IS NOT NEW."needed" OR OLD."reason" IS NOT NEW."reason" OR OLD."sequence" IS NOT NEW."sequence" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting_step', NEW.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'kind', OLD."kind", 'done_on', OLD."done_on", 'needed', OLD."needed", 'reason', OLD."reason", 'sequence', OLD."sequence"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'kind', NEW."kind", 'done_on', NEW."done_on", 'needed', NEW."needed", 'reason', NEW."reason", 'sequence', NEW."sequence")); END;
CREATE TRIGGER history_meeting_step_delete AFTER DELETE ON "meeting_step" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting_step', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'kind', OLD."kind", 'done_on', OLD."done_on", 'needed', OLD."needed", 'reason', OLD."reason", 'sequence', OLD."sequence"), NULL); END;
CREATE TRIGGER history_person_insert AFTER INSERT ON "person" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'person', NEW.id, NULL, json_object('id', NEW."id", 'name', NEW."name", 'title', NEW."title", 'organisation_id', NEW."organisation_id", 'email', NEW."email", 'phone', NEW."phone", 'note', NEW."note", 'added_on', NEW."added_on", 'keep_until', NEW."keep_until", 'anonymised_on', NEW."anonymised_on", 'most_a_day', NEW."most_a_day")); END;
CREATE TRIGGER history_person_update AFTER UPDATE ON "person" WHEN OLD."id" IS NOT NEW."id" OR OLD."name" IS NOT NEW."name" OR OLD."title" IS NOT NEW."title" OR OLD."organisation_id" IS NOT NEW."organisation_id" OR OLD."email" IS NOT NEW."email" OR OLD."phone" IS NOT NEW."phone" OR OLD."note" IS NOT NEW."note" OR OLD."added_on" IS NOT NEW."added_on" OR OLD."keep_until" IS NOT NEW."keep_until" OR OLD."anonymised_on" IS NOT NEW."anonymised_on" OR OLD."most_a_day" IS NOT NEW."most_a_day" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'person', NEW.id, json_object('id', OLD."id", 'name', OLD."name", 'title', OLD."title", 'organisation_id', OLD."organisation_id", 'email', OLD."email", 'phone', OLD."phone", 'note', OLD."note", 'added_on', OLD."added_on", 'keep_until', OLD."keep_until", 'anonymised_on', OLD."anonymised_on", 'most_a_day', OLD."most_a_day"), json_object('id', NEW."id", 'name', NEW."name", 'title', NEW."title", 'organisation_id', NEW."organisation_id", 'email', NEW."email", 'phone', NEW."phone", 'note', NEW."note", 'added_on', NEW."added_on", 'keep_until', NEW."keep_until", 'anonymised_on', NEW."anonymised_on", 'most_a_day', NEW."most_a_day")); END;
CREATE TRIGGER history_person_delete AFTER DELETE ON "person" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'person', OLD.id, json_object('id', OLD."id", 'name', OLD."name", 'title', OLD."title", 'organisation_id', OLD."organisation_id", 'email', OLD."email", 'phone', OLD."phone", 'note', OLD."note", 'added_on', OLD."added_on", 'keep_until', OLD."keep_until", 'anonymised_on', OLD."anonymised_on", 'most_a_day', OLD."most_a_day"), NULL); END;
CREATE TRIGGER history_role_in_group_insert AFTER INSERT ON "role_in_group" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'role_in_group', NEW.id, NULL, json_object('id', NEW."id", 'group_id', NEW."group_id", 'role_id', NEW."role_id")); END;
CREATE TRIGGER history_role_in_group_update AFTER UPDATE ON "role_in_group" WHEN OLD."id" IS NOT NEW."id" OR OLD."group_id" IS NOT NEW."group_id" OR OLD."role_id" IS NOT NEW."role_id" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'role_in_group', NEW.id, json_object('id', OLD."id", 'group_id', OLD."group_id", 'role_id', OLD."role_id"), json_object('id', NEW."id", 'group_id', NEW."group_id", 'role_id', NEW."role_id")); END;
CREATE TRIGGER history_role_in_group_delete AFTER DELETE ON "role_in_group" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'role_in_group', OLD.id, json_object('id', OLD."id", 'group_id', OLD."group_id", 'role_id', OLD."role_id"), NULL); END;
CREATE TRIGGER history_standard_item_insert AFTER INSERT ON "standard_item" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'standard_item', NEW.id, NULL, json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'position', NEW."position", 'title', NEW."title", 'kind', NEW."kind", 'purpose', NEW."purpose", 'minutes', NEW."minutes", 'responsible', NEW."responsible")); END;
CREATE TRIGGER history_standard_item_update AFTER UPDATE ON "standard_item" WHEN OLD."id" IS NOT NEW."id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."position" IS NOT NEW."position" OR OLD."title" IS NOT NEW."title" OR OLD."kind" IS NOT NEW."kind" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."responsible" IS NOT NEW."responsible" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'standard_item', NEW.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'position', OLD."position", 'title', OLD."title", 'kind', OLD."kind", 'purpose', OLD."purpose", 'minutes', OLD."minutes", 'responsible', OLD."responsible"), json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'position', NEW."position", 'title', NEW."title", 'kind', NEW."kind", 'purpose', NEW."purpose", 'minutes', NEW."minutes", 'responsible', NEW."responsible")); END;
CREATE TRIGGER history_standard_item_delete AFTER DELETE ON "standard_item" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'standard_item', OLD.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'position', OLD."position", 'title', OLD."title", 'kind', OLD."kind", 'purpose', OLD."purpose", 'minutes', OLD."minutes", 'responsible', OLD."responsible"), NULL); END;
CREATE TRIGGER history_absence_insert AFTER INSERT ON "absence" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'absence', NEW.id, NULL, json_object('id', NEW."id", 'person_id', NEW."person_id", 'first_day', NEW."first_day", 'last_day', NEW."last_day", 'note', NEW."note")); END;
CREATE TRIGGER history_absence_update AFTER UPDATE ON "absence" WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."first_day" IS NOT NEW."first_day" OR OLD."last_day" IS NOT NEW."last_day" OR OLD."note" IS NOT NEW."note" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'absence', NEW.id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'note', OLD."note"), json_object('id', NEW."id", 'person_id', NEW."person_id", 'first_day', NEW."first_day", 'last_day', NEW."last_day", 'note', NEW."note")); END;
CREATE TRIGGER history_absence_delete AFTER DELETE ON "absence" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'absence', OLD.id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'first_day', OLD."first_day", 'last_day', OLD."last_day", 'note', OLD."note"), NULL); END;
CREATE TRIGGER history_action_plan_year_insert AFTER INSERT ON "action_plan_year" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'action_plan_year', NEW.id, NULL, json_object('id', NEW."id", 'action_plan_id', NEW."action_plan_id", 'board_id', NEW."board_id", 'year', NEW."year", 'due', NEW."due", 'done_on', NEW."done_on")); END;
CREATE TRIGGER history_action_plan_year_update AFTER UPDATE ON "action_plan_year" WHEN OLD."id" IS NOT NEW."id" OR OLD."action_plan_id" IS NOT NEW."action_plan_id" OR OLD."board_id" IS NOT NEW."board_id" OR OLD."year" IS NOT NEW."year" OR OLD."due" IS NOT NEW."due" OR OLD."done_on" IS NOT NEW."done_on" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'action_plan_year', NEW.id, json_object('id', OLD."id", 'action_plan_id', OLD."action_plan_id", 'board_id', OLD."board_id", 'year', OLD."year", 'due', OLD."due", 'done_on', OLD."done_on"), json_object('id', NEW."id", 'action_plan_id', NEW."action_plan_id", 'board_id', NEW."board_id", 'year', NEW."year", 'due', NEW."due", 'done_on', NEW."done_on")); END;
CREATE TRIGGER history_action_plan_year_delete AFTER DELETE ON "action_plan_year" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'action_plan_year', OLD.id, json_object('id', OLD."id", 'action_plan_id', OLD."action_plan_id", 'board_id', OLD."board_id", 'year', OLD."year", 'due', OLD."due", 'done_on', OLD."done_on"), NULL); END;
CREATE TRIGGER history_agenda_item_insert AFTER INSERT ON "agenda_item" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'agenda_item', NEW.id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'position', NEW."position", 'title', NEW."title", 'kind', NEW."kind", 'purpose', NEW."purpose", 'minutes', NEW."minutes", 'responsible_id', NEW."responsible_id", 'responsible', NEW."responsible", 'case_text', NEW."case_text", 'minutes_text', NEW."minutes_text", 'confidential', NEW."confidential", 'late_reason', NEW."late_reason", 'refers_to_id', NEW."refers_to_id", 'state', NEW."state")); END;
CREATE TRIGGER history_agenda_item_update AFTER UPDATE ON "agenda_item" WHEN OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."position" IS NOT NEW."position" OR OLD."title" IS NOT NEW."title" OR OLD."kind" IS NOT NEW."kind" OR OLD."purpose" IS NOT NEW."purpose" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."responsible_id" IS NOT NEW."responsible_id" OR OLD."responsible" IS NOT NEW."responsible" OR OLD."case_text" IS NOT NEW."case_text" OR OLD."minutes_text" IS NOT NEW."minutes_text" OR OLD."confidential" IS NOT NEW."confidential" OR OLD."late_reason" IS NOT NEW."late_reason" OR OLD."refers_to_id" IS NOT NEW."refers_to_id" OR OLD."state" IS NOT NEW."state" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'agenda_item', NEW.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'position', OLD."position", 'title', OLD."title", 'kind', OLD."kind", 'purpose', OLD."purpose", 'minutes', OLD."minutes", 'responsible_id', OLD."responsible_id", 'responsible', OLD."responsible", 'case_text', OLD."case_text", 'minutes_text', OLD."minutes_text", 'confidential', OLD."confidential", 'late_reason', OLD."late_reason", 'refers_to_id', OLD."refers_to_id", 'state', OLD."state"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'position', NEW."position", 'title', NEW."title", 'kind', NEW."kind", 'purpose', NEW."purpose", 'minutes', NEW."minutes", 'responsible_id', NEW."responsible_id", 'responsible', NEW."responsible", 'case_text', NEW."case_text", 'minutes_text', NEW."minutes_text", 'confidential', NEW."confidential", 'late_reason', NEW."late_reason", 'refers_to_id', NEW."refers_to_id", 'state', NEW."state")); END;
CREATE TRIGGER history_agenda_item_delete AFTER DELETE ON "agenda_item" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'agenda_item', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'position', OLD."position", 'title', OLD."title", 'kind', OLD."kind", 'purpose', OLD."purpose", 'minutes', OLD."minutes", 'responsible_id', OLD."responsible_id", 'responsible', OLD."responsible", 'case_text', OLD."case_text", 'minutes_text', OLD."minutes_text", 'confidential', OLD."confidential", 'late_reason', OLD."late_reason", 'refers_to_id', OLD."refers_to_id", 'state', OLD."state"), NULL); END;
CREATE TRIGGER history_attendance_insert AFTER INSERT ON "attendance" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'attendance', NEW.id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'position', NEW."position", 'person_id', NEW."person_id", 'role_id', NEW."role_id", 'function', NEW."function", 'state', NEW."state", 'substitute_id', NEW."substitute_id", 'note', NEW."note", 'answer', NEW."answer", 'answered_at', NEW."answered_at", 'answered_to', NEW."answered_to")); END;
CREATE TRIGGER history_attendance_update AFTER UPDATE ON "attendance" WHEN OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."position" IS NOT NEW."position" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."role_id" IS NOT NEW."role_id" OR OLD."function" IS NOT NEW."function" OR OLD."state" IS NOT NEW."state" OR OLD."substitute_id" IS NOT NEW."substitute_id" OR OLD."note" IS NOT NEW."note" OR OLD."answer" IS NOT NEW."answer" OR OLD."answered_at" IS NOT NEW."answered_at" OR OLD."answered_to" IS NOT NEW."answered_to" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'attendance', NEW.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'position', OLD."position", 'person_id', OLD."person_id", 'role_id', OLD."role_id", 'function', OLD."function", 'state', OLD."state", 'substitute_id', OLD."substitute_id", 'note', OLD."note", 'answer', OLD."answer", 'answered_at', OLD."answered_at", 'answered_to', OLD."answered_to"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'position', NEW."position", 'person_id', NEW."person_id", 'role_id', NEW."role_id", 'function', NEW."function", 'state', NEW."state", 'substitute_id', NEW."substitute_id", 'note', NEW."note", 'answer', NEW."answer", 'answered_at', NEW."answered_at", 'answered_to', NEW."answered_to")); END;
CREATE TRIGGER history_attendance_delete AFTER DELETE ON "attendance" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'attendance', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'position', OLD."position", 'person_id', OLD."person_id", 'role_id', OLD."role_id", 'function', OLD."function", 'state', OLD."state", 'substitute_id', OLD."substitute_id", 'note', OLD."note", 'answer', OLD."answer", 'answered_at', OLD."answered_at", 'answered_to', OLD."answered_to"), NULL); END;
CREATE TRIGGER history_board_unit_insert AFTER INSERT ON "board_unit" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'board_unit', NEW.id, NULL, json_object('id', NEW."id", 'board_id', NEW."board_id", 'unit_id', NEW."unit_id")); END;
CREATE TRIGGER history_board_unit_update AFTER UPDATE ON "board_unit" WHEN OLD."id" IS NOT NEW."id" OR OLD."board_id" IS NOT NEW."board_id" OR OLD."unit_id" IS NOT NEW."unit_id" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'board_unit', NEW.id, json_object('id', OLD."id", 'board_id', OLD."board_id", 'unit_id', OLD."unit_id"), json_object('id', NEW."id", 'board_id', NEW."board_id", 'unit_id', NEW."unit_id")); END;
CREATE TRIGGER history_board_unit_delete AFTER DELETE ON "board_unit" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'board_unit', OLD.id, json_object('id', OLD."id", 'board_id', OLD."board_id", 'unit_id', OLD."unit_id"), NULL); END;
CREATE TRIGGER history_busy_calendar_insert AFTER INSERT ON "busy_calendar" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'busy_calendar', NEW.id, NULL, json_object('id', NEW."id", 'person_id', NEW."person_id", 'name', NEW."name", 'read_on', NEW."read_on", 'first_day', NEW."first_day", 'last_day', NEW."last_day")); END;
CREATE TRIGGER history_busy_calendar_update AFTER UPDATE ON "busy_calendar" WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."name" IS NOT NEW."name" OR OLD."read_on" IS NOT NEW."read_on" OR OLD."first_day" IS NOT NEW."first_day" OR OLD."last_day" IS NOT NEW."last_day" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'busy_calendar', NEW.id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'name', OLD."name", 'read_on', OLD."read_on", 'first_day', OLD."first_day", 'last_day', OLD."last_day"), json_object('id', NEW."id", 'person_id', NEW."person_id", 'name', NEW."name", 'read_on', NEW."read_on", 'first_day', NEW."first_day", 'last_day', NEW."last_day")); END;
CREATE TRIGGER history_busy_calendar_delete AFTER DELETE ON "busy_calendar" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'busy_calendar', OLD.id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'name', OLD."name", 'read_on', OLD."read_on", 'first_day', OLD."first_day", 'last_day', OLD."last_day"), NULL); END;
CREATE TRIGGER history_meeting_board_insert AFTER INSERT ON "meeting_board" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting_board', NEW.id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'board_id', NEW."board_id", 'number', NEW."number", 'year', NEW."year", 'position', NEW."position")); END;
CREATE TRIGGER history_meeting_board_update AFTER UPDATE ON "meeting_board" WHEN OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."board_id" IS NOT NEW."board_id" OR OLD."number" IS NOT NEW."number" OR OLD."year" IS NOT NEW."year" OR OLD."position" IS NOT NEW."position" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting_board', NEW.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'board_id', OLD."board_id", 'number', OLD."number", 'year', OLD."year", 'position', OLD."position"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'board_id', NEW."board_id", 'number', NEW."number", 'year', NEW."year", 'position', NEW."position")); END;
CREATE TRIGGER history_meeting_board_delete AFTER DELETE ON "meeting_board" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'meeting_board', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'board_id', OLD."board_id", 'number', OLD."number", 'year', OLD."year", 'position', OLD."position"), NULL); END;
CREATE TRIGGER history_membership_insert AFTER INSERT ON "membership" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'membership', NEW.id, NULL, json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'board_id', NEW."board_id", 'role_id', NEW."role_id", 'person_id', NEW."person_id", 'function', NEW."function", 'qualifier', NEW."qualifier", 'count', NEW."count", 'position', NEW."position", 'first_day', NEW."first_day", 'last_day', NEW."last_day")); END;
CREATE TRIGGER history_membership_update AFTER UPDATE ON "membership" WHEN OLD."id" IS NOT NEW."id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."board_id" IS NOT NEW."board_id" OR OLD."role_id" IS NOT NEW."role_id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."function" IS NOT NEW."function" OR OLD."qualifier" IS NOT NEW."qualifier" OR OLD."count" IS NOT NEW."count" OR OLD."position" IS NOT NEW."position" OR OLD."first_day" IS NOT NEW."first_day" OR OLD."last_day" IS NOT NEW."last_day" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'membership', NEW.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'board_id', OLD."board_id", 'role_id', OLD."role_id", 'person_id', OLD."person_id", 'function', OLD."function", 'qualifier', OLD."qualifier", 'count', OLD."count", 'position', OLD."position", 'first_day', OLD."first_day", 'last_day', OLD."last_day"), json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'board_id', NEW."board_id", 'role_id', NEW."role_id", 'person_id', NEW."person_id", 'function', NEW."function", 'qualifier', NEW."qualifier", 'count', NEW."count", 'position', NEW."position", 'first_day', NEW."first_day", 'last_day', NEW."last_day")); END;
CREATE TRIGGER history_membership_delete AFTER DELETE ON "membership" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'membership', OLD.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'board_id', OLD."board_id", 'role_id', OLD."role_id", 'person_id', OLD."person_id", 'function', OLD."function", 'qualifier', OLD."qualifier", 'count', OLD."count", 'position', OLD."position", 'first_day', OLD."first_day", 'last_day', OLD."last_day"), NULL); END;
CREATE TRIGGER history_person_hours_insert AFTER INSERT ON "person_hours" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'person_hours', NEW.id, NULL, json_object('id', NEW."id", 'person_id', NEW."person_id", 'weekday', NEW."weekday", 'start', NEW."start", 'end', NEW."end")); END;
CREATE TRIGGER history_person_hours_update AFTER UPDATE ON "person_hours" WHEN OLD."id" IS NOT NEW."id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."weekday" IS NOT NEW."weekday" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'person_hours', NEW.id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'weekday', OLD."weekday", 'start', OLD."start", 'end', OLD."end"), json_object('id', NEW."id", 'person_id', NEW."person_id", 'weekday', NEW."weekday", 'start', NEW."start", 'end', NEW."end")); END;
CREATE TRIGGER history_person_hours_delete AFTER DELETE ON "person_hours" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'person_hours', OLD.id, json_object('id', OLD."id", 'person_id', OLD."person_id", 'weekday', OLD."weekday", 'start', OLD."start", 'end', OLD."end"), NULL); END;
CREATE TRIGGER history_plan_draft_meeting_insert AFTER INSERT ON "plan_draft_meeting" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_draft_meeting', NEW.id, NULL, json_object('id', NEW."id", 'draft_id', NEW."draft_id", 'board_id', NEW."board_id", 'meeting_id', NEW."meeting_id", 'present', NEW."present", 'key', NEW."key", 'number', NEW."number", 'kind', NEW."kind", 'target', NEW."target", 'start', NEW."start", 'minutes', NEW."minutes", 'room', NEW."room", 'locked', NEW."locked", 'chosen', NEW."chosen", 'reason', NEW."reason", 'skipped', NEW."skipped")); END;
CREATE TRIGGER history_plan_draft_meeting_update AFTER UPDATE ON "plan_draft_meeting" WHEN OLD."id" IS NOT NEW."id" OR OLD."draft_id" IS NOT NEW."draft_id" OR OLD."board_id" IS NOT NEW."board_id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."present" IS NOT NEW."present" OR OLD."key" IS NOT NEW."key" OR OLD."number" IS NOT NEW."number" OR OLD."kind" IS NOT NEW."kind" OR OLD."target" IS NOT NEW."target" OR OLD."start" IS NOT NEW."start" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."room" IS NOT NEW."room" OR OLD."locked" IS NOT NEW."locked" OR OLD."chosen" IS NOT NEW."chosen" OR OLD."reason" IS NOT NEW."reason" OR OLD."skipped" IS NOT NEW."skipped" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_draft_meeting', NEW.id, json_object('id', OLD."id", 'draft_id', OLD."draft_id", 'board_id', OLD."board_id", 'meeting_id', OLD."meeting_id", 'present', OLD."present", 'key', OLD."key", 'number', OLD."number", 'kind', OLD."kind", 'target', OLD."target", 'start', OLD."start", 'minutes', OLD."minutes", 'room', OLD."room", 'locked', OLD."locked", 'chosen', OLD."chosen", 'reason', OLD."reason", 'skipped', OLD."skipped"), json_object('id', NEW."id", 'draft_id', NEW."draft_id", 'board_id', NEW."board_id", 'meeting_id', NEW."meeting_id", 'present', NEW."present", 'key', NEW."key", 'number', NEW."number", 'kind', NEW."kind", 'target', NEW."target", 'start', NEW."start", 'minutes', NEW."minutes", 'room', NEW."room", 'locked', NEW."locked", 'chosen', NEW."chosen", 'reason', NEW."reason", 'skipped', NEW."skipped")); END;
CREATE TRIGGER history_plan_draft_meeting_delete AFTER DELETE ON "plan_draft_meeting" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_draft_meeting', OLD.id, json_object('id', OLD."id", 'draft_id', OLD."draft_id", 'board_id', OLD."board_id", 'meeting_id', OLD."meeting_id", 'present', OLD."present", 'key', OLD."key", 'number', OLD."number", 'kind', OLD."kind", 'target', OLD."target", 'start', OLD."start", 'minutes', OLD."minutes", 'room', OLD."room", 'locked', OLD."locked", 'chosen', OLD."chosen", 'reason', OLD."reason", 'skipped', OLD."skipped"), NULL); END;
CREATE TRIGGER history_plan_wish_insert AFTER INSERT ON "plan_wish" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_wish', NEW.id, NULL, json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'board_id', NEW."board_id", 'weekdays', NEW."weekdays", 'half', NEW."half", 'hour', NEW."hour", 'months', NEW."months", 'ordinal', NEW."ordinal", 'gap_days', NEW."gap_days", 'wanted', NEW."wanted", 'uses_rooms', NEW."uses_rooms", 'strength', NEW."strength", 'left_out', NEW."left_out")); END;
CREATE TRIGGER history_plan_wish_update AFTER UPDATE ON "plan_wish" WHEN OLD."id" IS NOT NEW."id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."board_id" IS NOT NEW."board_id" OR OLD."weekdays" IS NOT NEW."weekdays" OR OLD."half" IS NOT NEW."half" OR OLD."hour" IS NOT NEW."hour" OR OLD."months" IS NOT NEW."months" OR OLD."ordinal" IS NOT NEW."ordinal" OR OLD."gap_days" IS NOT NEW."gap_days" OR OLD."wanted" IS NOT NEW."wanted" OR OLD."uses_rooms" IS NOT NEW."uses_rooms" OR OLD."strength" IS NOT NEW."strength" OR OLD."left_out" IS NOT NEW."left_out" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_wish', NEW.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'board_id', OLD."board_id", 'weekdays', OLD."weekdays", 'half', OLD."half", 'hour', OLD."hour", 'months', OLD."months", 'ordinal', OLD."ordinal", 'gap_days', OLD."gap_days", 'wanted', OLD."wanted", 'uses_rooms', OLD."uses_rooms", 'strength', OLD."strength", 'left_out', OLD."left_out"), json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'board_id', NEW."board_id", 'weekdays', NEW."weekdays", 'half', NEW."half", 'hour', NEW."hour", 'months', NEW."months", 'ordinal', NEW."ordinal", 'gap_days', NEW."gap_days", 'wanted', NEW."wanted", 'uses_rooms', NEW."uses_rooms", 'strength', NEW."strength", 'left_out', NEW."left_out")); END;
CREATE TRIGGER history_plan_wish_delete AFTER DELETE ON "plan_wish" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'plan_wish', OLD.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'board_id', OLD."board_id", 'weekdays', OLD."weekdays", 'half', OLD."half", 'hour', OLD."hour", 'months', OLD."months", 'ordinal', OLD."ordinal", 'gap_days', OLD."gap_days", 'wanted', OLD."wanted", 'uses_rooms', OLD."uses_rooms", 'strength', OLD."strength", 'left_out', OLD."left_out"), NULL); END;
CREATE TRIGGER history_publication_insert AFTER INSERT ON "publication" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'publication', NEW.id, NULL, json_object('id', NEW."id", 'file', NEW."file", 'person_id', NEW."person_id", 'role_id', NEW."role_id", 'forum_id', NEW."forum_id", 'board_id', NEW."board_id", 'unit_id', NEW."unit_id", 'busy_only', NEW."busy_only", 'with_place', NEW."with_place", 'with_agenda', NEW."with_agenda", 'with_planned', NEW."with_planned", 'participants', NEW."participants", 'reminder_minutes', NEW."reminder_minutes")); END;
CREATE TRIGGER history_publication_update AFTER UPDATE ON "publication" WHEN OLD."id" IS NOT NEW."id" OR OLD."file" IS NOT NEW."file" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."role_id" IS NOT NEW."role_id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."board_id" IS NOT NEW."board_id" OR OLD."unit_id" IS NOT NEW."unit_id" OR OLD."busy_only" IS NOT NEW."busy_only" OR OLD."with_place" IS NOT NEW."with_place" OR OLD."with_agenda" IS NOT NEW."with_agenda" OR OLD."with_planned" IS NOT NEW."with_planned" OR OLD."participants" IS NOT NEW."participants" OR OLD."reminder_minutes" IS NOT NEW."reminder_minutes" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'publication', NEW.id, json_object('id', OLD."id", 'file', OLD."file", 'person_id', OLD."person_id", 'role_id', OLD."role_id", 'forum_id', OLD."forum_id", 'board_id', OLD."board_id", 'unit_id', OLD."unit_id", 'busy_only', OLD."busy_only", 'with_place', OLD."with_place", 'with_agenda', OLD."with_agenda", 'with_planned', OLD."with_planned", 'participants', OLD."participants", 'reminder_minutes', OLD."reminder_minutes"), json_object('id', NEW."id", 'file', NEW."file", 'person_id', NEW."person_id", 'role_id', NEW."role_id", 'forum_id', NEW."forum_id", 'board_id', NEW."board_id", 'unit_id', NEW."unit_id", 'busy_only', NEW."busy_only", 'with_place', NEW."with_place", 'with_agenda', NEW."with_agenda", 'with_planned', NEW."with_planned", 'participants', NEW."participants", 'reminder_minutes', NEW."reminder_minutes")); END;
CREATE TRIGGER history_publication_delete AFTER DELETE ON "publication" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'publication', OLD.id, json_object('id', OLD."id", 'file', OLD."file", 'person_id', OLD."person_id", 'role_id', OLD."role_id", 'forum_id', OLD."forum_id", 'board_id', OLD."board_id", 'unit_id', OLD."unit_id", 'busy_only', OLD."busy_only", 'with_place', OLD."with_place", 'with_agenda', OLD."with_agenda", 'with_planned', OLD."with_planned", 'participants', OLD."participants", 'reminder_minutes', OLD."reminder_minutes"), NULL); END;
CREATE TRIGGER history_requirement_insert AFTER INSERT ON "requirement" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'requirement', NEW.id, NULL, json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'board_id', NEW."board_id", 'from_day', NEW."from_day", 'text', NEW."text", 'on_demand', NEW."on_demand", 'by_hand', NEW."by_hand")); END;
CREATE TRIGGER history_requirement_update AFTER UPDATE ON "requirement" WHEN OLD."id" IS NOT NEW."id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."board_id" IS NOT NEW."board_id" OR OLD."from_day" IS NOT NEW."from_day" OR OLD."text" IS NOT NEW."text" OR OLD."on_demand" IS NOT NEW."on_demand" OR OLD."by_hand" IS NOT NEW."by_hand" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'requirement', NEW.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'board_id', OLD."board_id", 'from_day', OLD."from_day", 'text', OLD."text", 'on_demand', OLD."on_demand", 'by_hand', OLD."by_hand"), json_object('id', NEW."id", 'forum_id', NEW."forum_id", 'board_id', NEW."board_id", 'from_day', NEW."from_day", 'text', NEW."text", 'on_demand', NEW."on_demand", 'by_hand', NEW."by_hand")); END;
CREATE TRIGGER history_requirement_delete AFTER DELETE ON "requirement" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'requirement', OLD.id, json_object('id', OLD."id", 'forum_id', OLD."forum_id", 'board_id', OLD."board_id", 'from_day', OLD."from_day", 'text', OLD."text", 'on_demand', OLD."on_demand", 'by_hand', OLD."by_hand"), NULL); END;
CREATE TRIGGER history_role_holder_insert AFTER INSERT ON "role_holder" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'role_holder', NEW.id, NULL, json_object('id', NEW."id", 'role_id', NEW."role_id", 'person_id', NEW."person_id", 'first_day', NEW."first_day", 'last_day', NEW."last_day")); END;
CREATE TRIGGER history_role_holder_update AFTER UPDATE ON "role_holder" WHEN OLD."id" IS NOT NEW."id" OR OLD."role_id" IS NOT NEW."role_id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."first_day" IS NOT NEW."first_day" OR OLD."last_day" IS NOT NEW."last_day" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'role_holder', NEW.id, json_object('id', OLD."id", 'role_id', OLD."role_id", 'person_id', OLD."person_id", 'first_day', OLD."first_day", 'last_day', OLD."last_day"), json_object('id', NEW."id", 'role_id', NEW."role_id", 'person_id', NEW."person_id", 'first_day', NEW."first_day", 'last_day', NEW."last_day")); END;
CREATE TRIGGER history_role_holder_delete AFTER DELETE ON "role_holder" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'role_holder', OLD.id, json_object('id', OLD."id", 'role_id', OLD."role_id", 'person_id', OLD."person_id", 'first_day', OLD."first_day", 'last_day', OLD."last_day"), NULL); END;
CREATE TRIGGER history_seen_period_insert AFTER INSERT ON "seen_period" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'seen_period', NEW.id, NULL, json_object('id', NEW."id", 'board_id', NEW."board_id", 'period_start', NEW."period_start", 'reason', NEW."reason", 'seen_on', NEW."seen_on")); END;
CREATE TRIGGER history_seen_period_update AFTER UPDATE ON "seen_period" WHEN OLD."id" IS NOT NEW."id" OR OLD."board_id" IS NOT NEW."board_id" OR OLD."period_start" IS NOT NEW."period_start" OR OLD."reason" IS NOT NEW."reason" OR OLD."seen_on" IS NOT NEW."seen_on" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'seen_period', NEW.id, json_object('id', OLD."id", 'board_id', OLD."board_id", 'period_start', OLD."period_start", 'reason', OLD."reason", 'seen_on', OLD."seen_on"), json_object('id', NEW."id", 'board_id', NEW."board_id", 'period_start', NEW."period_start", 'reason', NEW."reason", 'seen_on', NEW."seen_on")); END;
CREATE TRIGGER history_seen_period_delete AFTER DELETE ON "seen_period" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'seen_period', OLD.id, json_object('id', OLD."id", 'board_id', OLD."board_id", 'period_start', OLD."period_start", 'reason', OLD."reason", 'seen_on', OLD."seen_on"), NULL); END;
CREATE TRIGGER history_substitute_insert AFTER INSERT ON "substitute" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'substitute', NEW.id, NULL, json_object('id', NEW."id", 'role_id', NEW."role_id", 'for_person_id', NEW."for_person_id", 'forum_id', NEW."forum_id", 'person_id', NEW."person_id", 'first_day', NEW."first_day", 'last_day', NEW."last_day")); END;
CREATE TRIGGER history_substitute_update AFTER UPDATE ON "substitute" WHEN OLD."id" IS NOT NEW."id" OR OLD."role_id" IS NOT NEW."role_id" OR OLD."for_person_id" IS NOT NEW."for_person_id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."first_day" IS NOT NEW."first_day" OR OLD."last_day" IS NOT NEW."last_day" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'substitute', NEW.id, json_object('id', OLD."id", 'role_id', OLD."role_id", 'for_person_id', OLD."for_person_id", 'forum_id', OLD."forum_id", 'person_id', OLD."person_id", 'first_day', OLD."first_day", 'last_day', OLD."last_day"), json_object('id', NEW."id", 'role_id', NEW."role_id", 'for_person_id', NEW."for_person_id", 'forum_id', NEW."forum_id", 'person_id', NEW."person_id", 'first_day', NEW."first_day", 'last_day', NEW."last_day")); END;
CREATE TRIGGER history_substitute_delete AFTER DELETE ON "substitute" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'substitute', OLD.id, json_object('id', OLD."id", 'role_id', OLD."role_id", 'for_person_id', OLD."for_person_id", 'forum_id', OLD."forum_id", 'person_id', OLD."person_id", 'first_day', OLD."first_day", 'last_day', OLD."last_day"), NULL); END;
CREATE TRIGGER history_busy_time_insert AFTER INSERT ON "busy_time" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'busy_time', NEW.id, NULL, json_object('id', NEW."id", 'calendar_id', NEW."calendar_id", 'key', NEW."key", 'start', NEW."start", 'end', NEW."end", 'all_day', NEW."all_day", 'tentative', NEW."tentative")); END;
CREATE TRIGGER history_busy_time_update AFTER UPDATE ON "busy_time" WHEN OLD."id" IS NOT NEW."id" OR OLD."calendar_id" IS NOT NEW."calendar_id" OR OLD."key" IS NOT NEW."key" OR OLD."start" IS NOT NEW."start" OR OLD."end" IS NOT NEW."end" OR OLD."all_day" IS NOT NEW."all_day" OR OLD."tentative" IS NOT NEW."tentative" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'busy_time', NEW.id, json_object('id', OLD."id", 'calendar_id', OLD."calendar_id", 'key', OLD."key", 'start', OLD."start", 'end', OLD."end", 'all_day', OLD."all_day", 'tentative', OLD."tentative"), json_object('id', NEW."id", 'calendar_id', NEW."calendar_id", 'key', NEW."key", 'start', NEW."start", 'end', NEW."end", 'all_day', NEW."all_day", 'tentative', NEW."tentative")); END;
CREATE TRIGGER history_busy_time_delete AFTER DELETE ON "busy_time" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'busy_time', OLD.id, json_object('id', OLD."id", 'calendar_id', OLD."calendar_id", 'key', OLD."key", 'start', OLD."start", 'end', OLD."end", 'all_day', OLD."all_day", 'tentative', OLD."tentative"), NULL); END;
CREATE TRIGGER history_decision_insert AFTER INSERT ON "decision" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'decision', NEW.id, NULL, json_object('id', NEW."id", 'item_id', NEW."item_id", 'position', NEW."position", 'text', NEW."text", 'agreement', NEW."agreement")); END;
CREATE TRIGGER history_decision_update AFTER UPDATE ON "decision" WHEN OLD."id" IS NOT NEW."id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."position" IS NOT NEW."position" OR OLD."text" IS NOT NEW."text" OR OLD."agreement" IS NOT NEW."agreement" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'decision', NEW.id, json_object('id', OLD."id", 'item_id', OLD."item_id", 'position', OLD."position", 'text', OLD."text", 'agreement', OLD."agreement"), json_object('id', NEW."id", 'item_id', NEW."item_id", 'position', NEW."position", 'text', NEW."text", 'agreement', NEW."agreement")); END;
CREATE TRIGGER history_decision_delete AFTER DELETE ON "decision" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'decision', OLD.id, json_object('id', OLD."id", 'item_id', OLD."item_id", 'position', OLD."position", 'text', OLD."text", 'agreement', OLD."agreement"), NULL); END;
CREATE TRIGGER history_item_absence_insert AFTER INSERT ON "item_absence" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'item_absence', NEW.id, NULL, json_object('id', NEW."id", 'attendance_id', NEW."attendance_id", 'item_id', NEW."item_id")); END;
CREATE TRIGGER history_item_absence_update AFTER UPDATE ON "item_absence" WHEN OLD."id" IS NOT NEW."id" OR OLD."attendance_id" IS NOT NEW."attendance_id" OR OLD."item_id" IS NOT NEW."item_id" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'item_absence', NEW.id, json_object('id', OLD."id", 'attendance_id', OLD."attendance_id", 'item_id', OLD."item_id"), json_object('id', NEW."id", 'attendance_id', NEW."attendance_id", 'item_id', NEW."item_id")); END;
CREATE TRIGGER history_item_absence_delete AFTER DELETE ON "item_absence" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'item_absence', OLD.id, json_object('id', OLD."id", 'attendance_id', OLD."attendance_id", 'item_id', OLD."item_id"), NULL); END;
CREATE TRIGGER history_membership_exception_insert AFTER INSERT ON "membership_exception" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'membership_exception', NEW.id, NULL, json_object('id', NEW."id", 'membership_id', NEW."membership_id", 'board_id', NEW."board_id")); END;
CREATE TRIGGER history_membership_exception_update AFTER UPDATE ON "membership_exception" WHEN OLD."id" IS NOT NEW."id" OR OLD."membership_id" IS NOT NEW."membership_id" OR OLD."board_id" IS NOT NEW."board_id" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'membership_exception', NEW.id, json_object('id', OLD."id", 'membership_id', OLD."membership_id", 'board_id', OLD."board_id"), json_object('id', NEW."id", 'membership_id', NEW."membership_id", 'board_id', NEW."board_id")); END;
CREATE TRIGGER history_membership_exception_delete AFTER DELETE ON "membership_exception" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'membership_exception', OLD.id, json_object('id', OLD."id", 'membership_id', OLD."membership_id", 'board_id', OLD."board_id"), NULL); END;
CREATE TRIGGER history_paper_insert AFTER INSERT ON "paper" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'paper', NEW.id, NULL, json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'item_id', NEW."item_id", 'position', NEW."position", 'name', NEW."name", 'path', NEW."path", 'linked', NEW."linked", 'sha256', NEW."sha256", 'size', NEW."size", 'added_on', NEW."added_on", 'confidential', NEW."confidential")); END;
CREATE TRIGGER history_paper_update AFTER UPDATE ON "paper" WHEN OLD."id" IS NOT NEW."id" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."position" IS NOT NEW."position" OR OLD."name" IS NOT NEW."name" OR OLD."path" IS NOT NEW."path" OR OLD."linked" IS NOT NEW."linked" OR OLD."sha256" IS NOT NEW."sha256" OR OLD."size" IS NOT NEW."size" OR OLD."added_on" IS NOT NEW."added_on" OR OLD."confidential" IS NOT NEW."confidential" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'paper', NEW.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'item_id', OLD."item_id", 'position', OLD."position", 'name', OLD."name", 'path', OLD."path", 'linked', OLD."linked", 'sha256', OLD."sha256", 'size', OLD."size", 'added_on', OLD."added_on", 'confidential', OLD."confidential"), json_object('id', NEW."id", 'meeting_id', NEW."meeting_id", 'item_id', NEW."item_id", 'position', NEW."position", 'name', NEW."name", 'path', NEW."path", 'linked', NEW."linked", 'sha256', NEW."sha256", 'size', NEW."size", 'added_on', NEW."added_on", 'confidential', NEW."confidential")); END;
CREATE TRIGGER history_paper_delete AFTER DELETE ON "paper" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'paper', OLD.id, json_object('id', OLD."id", 'meeting_id', OLD."meeting_id", 'item_id', OLD."item_id", 'position', OLD."position", 'name', OLD."name", 'path', OLD."path", 'linked', OLD."linked", 'sha256', OLD."sha256", 'size', OLD."size", 'added_on', OLD."added_on", 'confidential', OLD."confidential"), NULL); END;
CREATE TRIGGER history_quota_rule_insert AFTER INSERT ON "quota_rule" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'quota_rule', NEW.id, NULL, json_object('id', NEW."id", 'requirement_id', NEW."requirement_id", 'position', NEW."position", 'kind', NEW."kind", 'minimum', NEW."minimum", 'maximum', NEW."maximum", 'period', NEW."period", 'interval', NEW."interval", 'year_start_month', NEW."year_start_month", 'year_start_day', NEW."year_start_day")); END;
CREATE TRIGGER history_quota_rule_update AFTER UPDATE ON "quota_rule" WHEN OLD."id" IS NOT NEW."id" OR OLD."requirement_id" IS NOT NEW."requirement_id" OR OLD."position" IS NOT NEW."position" OR OLD."kind" IS NOT NEW."kind" OR OLD."minimum" IS NOT NEW."minimum" OR OLD."maximum" IS NOT NEW."maximum" OR OLD."period" IS NOT NEW."period" OR OLD."interval" IS NOT NEW."interval" OR OLD."year_start_month" IS NOT NEW."year_start_month" OR OLD."year_start_day" IS NOT NEW."year_start_day" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'quota_rule', NEW.id, json_object('id', OLD."id", 'requirement_id', OLD."requirement_id", 'position', OLD."position", 'kind', OLD."kind", 'minimum', OLD."minimum", 'maximum', OLD."maximum", 'period', OLD."period", 'interval', OLD."interval", 'year_start_month', OLD."year_start_month", 'year_start_day', OLD."year_start_day"), json_object('id', NEW."id", 'requirement_id', NEW."requirement_id", 'position', NEW."position", 'kind', NEW."kind", 'minimum', NEW."minimum", 'maximum', NEW."maximum", 'period', NEW."period", 'interval', NEW."interval", 'year_start_month', NEW."year_start_month", 'year_start_day', NEW."year_start_day")); END;
CREATE TRIGGER history_quota_rule_delete AFTER DELETE ON "quota_rule" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'quota_rule', OLD.id, json_object('id', OLD."id", 'requirement_id', OLD."requirement_id", 'position', OLD."position", 'kind', OLD."kind", 'minimum', OLD."minimum", 'maximum', OLD."maximum", 'period', OLD."period", 'interval', OLD."interval", 'year_start_month', OLD."year_start_month", 'year_start_day', OLD."year_start_day"), NULL); END;
CREATE TRIGGER history_task_insert AFTER INSERT ON "task" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'task', NEW.id, NULL, json_object('id', NEW."id", 'title', NEW."title", 'person_id', NEW."person_id", 'responsible', NEW."responsible", 'due', NEW."due", 'state', NEW."state", 'done_on', NEW."done_on", 'added_on', NEW."added_on", 'note', NEW."note", 'item_id', NEW."item_id", 'decision_id', NEW."decision_id", 'forum_id', NEW."forum_id", 'board_id', NEW."board_id", 'part_of_id', NEW."part_of_id", 'confidential', NEW."confidential")); END;
CREATE TRIGGER history_task_update AFTER UPDATE ON "task" WHEN OLD."id" IS NOT NEW."id" OR OLD."title" IS NOT NEW."title" OR OLD."person_id" IS NOT NEW."person_id" OR OLD."responsible" IS NOT NEW."responsible" OR OLD."due" IS NOT NEW."due" OR OLD."state" IS NOT NEW."state" OR OLD."done_on" IS NOT NEW."done_on" OR OLD."added_on" IS NOT NEW."added_on" OR OLD."note" IS NOT NEW."note" OR OLD."item_id" IS NOT NEW."item_id" OR OLD."decision_id" IS NOT NEW."decision_id" OR OLD."forum_id" IS NOT NEW."forum_id" OR OLD."board_id" IS NOT NEW."board_id" OR OLD."part_of_id" IS NOT NEW."part_of_id" OR OLD."confidential" IS NOT NEW."confidential" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'task', NEW.id, json_object('id', OLD."id", 'title', OLD."title", 'person_id', OLD."person_id", 'responsible', OLD."responsible", 'due', OLD."due", 'state', OLD."state", 'done_on', OLD."done_on", 'added_on', OLD."added_on", 'note', OLD."note", 'item_id', OLD."item_id", 'decision_id', OLD."decision_id", 'forum_id', OLD."forum_id", 'board_id', OLD."board_id", 'part_of_id', OLD."part_of_id", 'confidential', OLD."confidential"), json_object('id', NEW."id", 'title', NEW."title", 'person_id', NEW."person_id", 'responsible', NEW."responsible", 'due', NEW."due", 'state', NEW."state", 'done_on', NEW."done_on", 'added_on', NEW."added_on", 'note', NEW."note", 'item_id', NEW."item_id", 'decision_id', NEW."decision_id", 'forum_id', NEW."forum_id", 'board_id', NEW."board_id", 'part_of_id', NEW."part_of_id", 'confidential', NEW."confidential")); END;
CREATE TRIGGER history_task_delete AFTER DELETE ON "task" BEGIN INSERT INTO change (step_id, table_name, row_id, before, after) VALUES ((SELECT id FROM step WHERE open), 'task', OLD.id, json_object('id', OLD."id", 'title', OLD."title", 'person_id', OLD."person_id", 'responsible', OLD."responsible", 'due', OLD."due", 'state', OLD."state", 'done_on', OLD."done_on", 'added_on', OLD."added_on", 'note', OLD."note", 'item_id', OLD."item_id", 'decision_id', OLD."decision_id", 'forum_id', OLD."forum_id", 'board_id', OLD."board_id", 'part_of_id', OLD."part_of_id", 'confidential', OLD."confidential"), NULL); END;
CREATE TRIGGER calendar_meeting_insert AFTER INSERT ON meeting BEGIN INSERT INTO calendar_entry (uid, sequence, created_at, changed_at) VALUES (NEW.uid, 0, (SELECT at FROM step WHERE open), (SELECT at FROM step WHERE open)) ON CONFLICT (uid) DO UPDATE SET sequence = sequence + 1, changed_at = (SELECT at FROM step WHERE open); END;
CREATE TRIGGER calendar_meeting_update AFTER UPDATE ON meeting WHEN OLD."id" IS NOT NEW."id" OR OLD."uid" IS NOT NEW."uid" OR OLD."title" IS NOT NEW."title" OR OLD."kind" IS NOT NEW."kind" OR OLD."start" IS NOT NEW."start" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."time_zone" IS NOT NEW."time_zone" OR OLD."planned_start" IS NOT NEW."planned_start" OR OLD."location" IS NOT NEW."location" OR OLD."room" IS NOT NEW."room" OR OLD."host_unit_id" IS NOT NEW."host_unit_id" OR OLD."status" IS NOT NEW."status" OR OLD."reason" IS NOT NEW."reason" OR OLD."was_invited" IS NOT NEW."was_invited" OR OLD."series_id" IS NOT NEW."series_id" OR OLD."journal_number" IS NOT NEW."journal_number" OR OLD."present" IS NOT NEW."present" OR OLD."agreed" IS NOT NEW."agreed" BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open), sequence = sequence + (OLD.start IS NOT NEW.start OR OLD.minutes IS NOT NEW.minutes OR OLD.time_zone IS NOT NEW.time_zone OR OLD.location IS NOT NEW.location OR OLD.room IS NOT NEW.room OR OLD.status IS NOT NEW.status) WHERE uid = NEW.uid; END;
CREATE TRIGGER calendar_agenda_item_insert AFTER INSERT ON agenda_item BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT uid FROM meeting WHERE id IN (NEW.meeting_id)); END;
CREATE TRIGGER calendar_agenda_item_update AFTER UPDATE ON agenda_item WHEN OLD.meeting_id IS NOT NEW.meeting_id OR OLD.position IS NOT NEW.position OR OLD.confidential IS NOT NEW.confidential OR (OLD.title IS NOT NEW.title AND NOT NEW.confidential) BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT uid FROM meeting WHERE id IN (OLD.meeting_id, NEW.meeting_id)); END;
CREATE TRIGGER calendar_agenda_item_delete AFTER DELETE ON agenda_item BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT uid FROM meeting WHERE id IN (OLD.meeting_id)); END;
CREATE TRIGGER calendar_meeting_board_insert AFTER INSERT ON meeting_board BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT uid FROM meeting WHERE id IN (NEW.meeting_id)); END;
CREATE TRIGGER calendar_meeting_board_update AFTER UPDATE ON meeting_board WHEN OLD.meeting_id IS NOT NEW.meeting_id OR OLD.position IS NOT NEW.position OR OLD.board_id IS NOT NEW.board_id BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT uid FROM meeting WHERE id IN (OLD.meeting_id, NEW.meeting_id)); END;
CREATE TRIGGER calendar_meeting_board_delete AFTER DELETE ON meeting_board BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT uid FROM meeting WHERE id IN (OLD.meeting_id)); END;
CREATE TRIGGER calendar_meeting_move_insert AFTER INSERT ON meeting_move BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT uid FROM meeting WHERE id IN (NEW.meeting_id)); END;
CREATE TRIGGER calendar_meeting_move_update AFTER UPDATE ON meeting_move WHEN OLD.meeting_id IS NOT NEW.meeting_id OR OLD.from_start IS NOT NEW.from_start OR OLD.to_start IS NOT NEW.to_start BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT uid FROM meeting WHERE id IN (OLD.meeting_id, NEW.meeting_id)); END;
CREATE TRIGGER calendar_meeting_move_delete AFTER DELETE ON meeting_move BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT uid FROM meeting WHERE id IN (OLD.meeting_id)); END;
CREATE TRIGGER calendar_board_update AFTER UPDATE ON board WHEN OLD.name IS NOT NEW.name OR OLD.forum_id IS NOT NEW.forum_id BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT meeting.uid FROM meeting JOIN meeting_board ON meeting_board.meeting_id = meeting.id JOIN board ON board.id = meeting_board.board_id JOIN forum ON forum.id = board.forum_id WHERE board.id = NEW.id); END;
CREATE TRIGGER calendar_forum_update AFTER UPDATE ON forum WHEN OLD.name IS NOT NEW.name OR OLD.legal_basis IS NOT NEW.legal_basis OR OLD.chapter_id IS NOT NEW.chapter_id BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT meeting.uid FROM meeting JOIN meeting_board ON meeting_board.meeting_id = meeting.id JOIN board ON board.id = meeting_board.board_id JOIN forum ON forum.id = board.forum_id WHERE forum.id = NEW.id); END;
CREATE TRIGGER calendar_chapter_update AFTER UPDATE ON chapter WHEN OLD.title IS NOT NEW.title BEGIN UPDATE calendar_entry SET changed_at = (SELECT at FROM step WHERE open) WHERE uid IN (SELECT meeting.uid FROM meeting JOIN meeting_board ON meeting_board.meeting_id = meeting.id JOIN board ON board.id = meeting_board.board_id JOIN forum ON forum.id = board.forum_id WHERE forum.chapter_id = NEW.id); END;
DELETE FROM "sqlite_sequence";
INSERT INTO "sqlite_sequence" VALUES('chapter',4);
INSERT INTO "sqlite_sequence" VALUES('district',1);
INSERT INTO "sqlite_sequence" VALUES('unit',3);
INSERT INTO "sqlite_sequence" VALUES('role',132);
INSERT INTO "sqlite_sequence" VALUES('role_in_group',51);
INSERT INTO "sqlite_sequence" VALUES('forum',5);
INSERT INTO "sqlite_sequence" VALUES('requirement',5);
INSERT INTO "sqlite_sequence" VALUES('quota_rule',4);
INSERT INTO "sqlite_sequence" VALUES('board',6);
INSERT INTO "sqlite_sequence" VALUES('membership',17);
INSERT INTO "sqlite_sequence" VALUES('action_plan',2);
INSERT INTO "sqlite_sequence" VALUES('forum_order',2);
INSERT INTO "sqlite_sequence" VALUES('board_unit',3);
INSERT INTO "sqlite_sequence" VALUES('interface',5);
INSERT INTO "sqlite_sequence" VALUES('special_day',6);
INSERT INTO "sqlite_sequence" VALUES('meeting',2);
INSERT INTO "sqlite_sequence" VALUES('meeting_board',2);
INSERT INTO "sqlite_sequence" VALUES('person',1);
INSERT INTO "sqlite_sequence" VALUES('action_plan_year',2);
INSERT INTO "sqlite_sequence" VALUES('meeting_move',1);
COMMIT;
