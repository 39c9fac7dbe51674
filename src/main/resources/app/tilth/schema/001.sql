-- Days are days since 1970-01-01 of the wall clock; minutes of day likewise. Every constraint has a name.

CREATE TABLE person (
  id INTEGER NOT NULL,
  uid TEXT NOT NULL,
  full_name TEXT NOT NULL,
  given_name TEXT NOT NULL DEFAULT '',
  family_name TEXT NOT NULL DEFAULT '',
  nickname TEXT NOT NULL DEFAULT '',
  circle TEXT NOT NULL DEFAULT 'WIDER',
  cadence_days INTEGER,
  met_day INTEGER,
  met_how TEXT NOT NULL DEFAULT '',
  met_through_id INTEGER,
  notes TEXT NOT NULL DEFAULT '',
  archived INTEGER NOT NULL DEFAULT 0,
  is_you INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT person_pk PRIMARY KEY (id),
  CONSTRAINT person_uid_uq UNIQUE (uid),
  CONSTRAINT person_met_through_fk FOREIGN KEY (met_through_id) REFERENCES person (id) ON DELETE SET NULL,
  CONSTRAINT person_circle_ck CHECK (circle IN ('CORE', 'CLOSE', 'FRIENDS', 'ACTIVE', 'WIDER')),
  CONSTRAINT person_cadence_ck CHECK (cadence_days IS NULL OR cadence_days >= 1),
  CONSTRAINT person_archived_ck CHECK (archived IN (0, 1)),
  CONSTRAINT person_is_you_ck CHECK (is_you IN (0, 1))
) STRICT;
CREATE UNIQUE INDEX person_one_you ON person (is_you) WHERE is_you = 1;
CREATE INDEX person_met_through ON person (met_through_id) WHERE met_through_id IS NOT NULL;

CREATE TABLE contact_point (
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  normal TEXT NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  CONSTRAINT contact_point_pk PRIMARY KEY (id),
  CONSTRAINT contact_point_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT contact_point_kind_ck CHECK (kind IN ('EMAIL', 'PHONE', 'URL', 'HANDLE', 'ADDRESS'))
) STRICT;
CREATE INDEX contact_point_person ON contact_point (person_id);

CREATE TABLE organization (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  industry TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  CONSTRAINT organization_pk PRIMARY KEY (id),
  CONSTRAINT organization_name_ck CHECK (name <> '')
) STRICT;
CREATE UNIQUE INDEX organization_name_uq ON organization (name COLLATE NOCASE);

CREATE TABLE position (
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  organization_id INTEGER,
  title TEXT NOT NULL DEFAULT '',
  from_day INTEGER,
  until_day INTEGER,
  CONSTRAINT position_pk PRIMARY KEY (id),
  CONSTRAINT position_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT position_organization_fk FOREIGN KEY (organization_id) REFERENCES organization (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX position_person ON position (person_id);
CREATE INDEX position_organization ON position (organization_id);

CREATE TABLE tag (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  CONSTRAINT tag_pk PRIMARY KEY (id),
  CONSTRAINT tag_name_ck CHECK (name <> '')
) STRICT;
CREATE UNIQUE INDEX tag_name_uq ON tag (name COLLATE NOCASE);

CREATE TABLE person_tag (
  person_id INTEGER NOT NULL,
  tag_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  CONSTRAINT person_tag_pk PRIMARY KEY (person_id, tag_id),
  CONSTRAINT person_tag_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT person_tag_tag_fk FOREIGN KEY (tag_id) REFERENCES tag (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX person_tag_tag ON person_tag (tag_id);

CREATE TABLE topic (
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  CONSTRAINT topic_pk PRIMARY KEY (id),
  CONSTRAINT topic_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT topic_kind_ck CHECK (kind IN ('OFFERS', 'LOOKS_FOR', 'CARES_ABOUT'))
) STRICT;
CREATE INDEX topic_person ON topic (person_id);

CREATE TABLE date_that_matters (
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  label TEXT NOT NULL DEFAULT '',
  year INTEGER,
  month INTEGER NOT NULL,
  day_of_month INTEGER NOT NULL,
  CONSTRAINT date_that_matters_pk PRIMARY KEY (id),
  CONSTRAINT date_that_matters_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT date_that_matters_kind_ck CHECK (kind IN ('BIRTHDAY', 'ANNIVERSARY', 'FIRST_DAY', 'OTHER')),
  CONSTRAINT date_that_matters_month_ck CHECK (month BETWEEN 1 AND 12),
  CONSTRAINT date_that_matters_day_ck CHECK (day_of_month BETWEEN 1 AND 31)
) STRICT;
CREATE INDEX date_that_matters_person ON date_that_matters (person_id);

CREATE TABLE photo (
  person_id INTEGER NOT NULL,
  media_type TEXT NOT NULL,
  bytes BLOB NOT NULL,
  CONSTRAINT photo_pk PRIMARY KEY (person_id),
  CONSTRAINT photo_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) STRICT;

CREATE TABLE connection (
  a_id INTEGER NOT NULL,
  b_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  source TEXT NOT NULL,
  strength REAL,
  CONSTRAINT connection_pk PRIMARY KEY (a_id, b_id),
  CONSTRAINT connection_a_fk FOREIGN KEY (a_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT connection_b_fk FOREIGN KEY (b_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT connection_order_ck CHECK (a_id < b_id),
  CONSTRAINT connection_kind_ck CHECK (kind IN ('KNOWS', 'WORKED_WITH', 'FAMILY', 'INTRODUCED')),
  CONSTRAINT connection_source_ck CHECK (source IN ('DECLARED', 'IMPORTED', 'INFERRED')),
  CONSTRAINT connection_strength_ck CHECK (strength IS NULL OR strength BETWEEN 0 AND 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX connection_b ON connection (b_id);

CREATE TABLE interaction (
  id INTEGER NOT NULL,
  source TEXT NOT NULL,
  external_id TEXT NOT NULL,
  day INTEGER NOT NULL,
  minute INTEGER,
  minutes INTEGER,
  kind TEXT NOT NULL,
  direction TEXT NOT NULL,
  summary TEXT NOT NULL DEFAULT '',
  notes TEXT NOT NULL DEFAULT '',
  CONSTRAINT interaction_pk PRIMARY KEY (id),
  CONSTRAINT interaction_origin_uq UNIQUE (source, external_id),
  CONSTRAINT interaction_minute_ck CHECK (minute IS NULL OR minute BETWEEN 0 AND 1439),
  CONSTRAINT interaction_minutes_ck CHECK (minutes IS NULL OR minutes >= 0),
  CONSTRAINT interaction_kind_ck
    CHECK (kind IN ('MESSAGE', 'CALL', 'MEETING', 'MEAL', 'EVENT', 'LETTER', 'GIFT', 'NOTE')),
  CONSTRAINT interaction_direction_ck CHECK (direction IN ('OUT', 'IN', 'MUTUAL'))
) STRICT;
CREATE INDEX interaction_day ON interaction (day);

CREATE TABLE participant (
  person_id INTEGER NOT NULL,
  interaction_id INTEGER NOT NULL,
  CONSTRAINT participant_pk PRIMARY KEY (person_id, interaction_id),
  CONSTRAINT participant_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT participant_interaction_fk FOREIGN KEY (interaction_id) REFERENCES interaction (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX participant_interaction ON participant (interaction_id);

CREATE TABLE exchange (
  id INTEGER NOT NULL,
  uid TEXT NOT NULL,
  person_id INTEGER NOT NULL,
  passed TEXT NOT NULL,
  kind TEXT NOT NULL,
  size TEXT NOT NULL,
  day INTEGER NOT NULL,
  outcome TEXT,
  note TEXT NOT NULL DEFAULT '',
  interaction_id INTEGER,
  CONSTRAINT exchange_pk PRIMARY KEY (id),
  CONSTRAINT exchange_uid_uq UNIQUE (uid),
  CONSTRAINT exchange_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT exchange_interaction_fk FOREIGN KEY (interaction_id) REFERENCES interaction (id) ON DELETE SET NULL,
  CONSTRAINT exchange_passed_ck CHECK (passed IN ('GAVE', 'RECEIVED', 'ASKED')),
  CONSTRAINT exchange_kind_ck CHECK (kind IN
    ('INTRODUCTION', 'ADVICE', 'REFERRAL', 'REFERENCE', 'HELP', 'INFORMATION', 'ATTENTION', 'GIFT', 'MONEY')),
  CONSTRAINT exchange_size_ck CHECK (size IN ('SMALL', 'MEDIUM', 'LARGE')),
  CONSTRAINT exchange_outcome_ck
    CHECK ((passed = 'ASKED') = (outcome IS NOT NULL) AND coalesce(outcome, 'OPEN') IN ('OPEN', 'GRANTED', 'DECLINED'))
) STRICT;
CREATE INDEX exchange_person ON exchange (person_id);
CREATE INDEX exchange_interaction ON exchange (interaction_id) WHERE interaction_id IS NOT NULL;

CREATE TABLE grew_from (
  exchange_id INTEGER NOT NULL,
  from_id INTEGER NOT NULL,
  CONSTRAINT grew_from_pk PRIMARY KEY (exchange_id, from_id),
  CONSTRAINT grew_from_exchange_fk FOREIGN KEY (exchange_id) REFERENCES exchange (id) ON DELETE CASCADE,
  CONSTRAINT grew_from_from_fk FOREIGN KEY (from_id) REFERENCES exchange (id) ON DELETE CASCADE,
  CONSTRAINT grew_from_other_ck CHECK (exchange_id <> from_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX grew_from_from ON grew_from (from_id);

CREATE TABLE loop (
  id INTEGER NOT NULL,
  uid TEXT NOT NULL,
  person_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  opened_day INTEGER NOT NULL,
  due_day INTEGER,
  closed_day INTEGER,
  exchange_id INTEGER,
  CONSTRAINT loop_pk PRIMARY KEY (id),
  CONSTRAINT loop_uid_uq UNIQUE (uid),
  CONSTRAINT loop_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT loop_exchange_fk FOREIGN KEY (exchange_id) REFERENCES exchange (id) ON DELETE SET NULL,
  CONSTRAINT loop_kind_ck CHECK (kind IN ('PROMISE', 'THANKS', 'ANSWER', 'RESULT'))
) STRICT;
CREATE INDEX loop_person ON loop (person_id);
CREATE INDEX loop_open ON loop (opened_day) WHERE closed_day IS NULL;
CREATE INDEX loop_exchange ON loop (exchange_id) WHERE exchange_id IS NOT NULL;

CREATE TABLE need (
  id INTEGER NOT NULL,
  uid TEXT NOT NULL,
  title TEXT NOT NULL,
  why TEXT NOT NULL DEFAULT '',
  horizon_day INTEGER,
  met_day INTEGER,
  CONSTRAINT need_pk PRIMARY KEY (id),
  CONSTRAINT need_uid_uq UNIQUE (uid)
) STRICT;

CREATE TABLE need_criterion (
  id INTEGER NOT NULL,
  need_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  kind TEXT NOT NULL,
  text TEXT NOT NULL DEFAULT '',
  person_id INTEGER,
  CONSTRAINT need_criterion_pk PRIMARY KEY (id),
  CONSTRAINT need_criterion_need_fk FOREIGN KEY (need_id) REFERENCES need (id) ON DELETE CASCADE,
  CONSTRAINT need_criterion_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT need_criterion_kind_ck CHECK (kind IN ('TAG', 'ORGANIZATION', 'INDUSTRY', 'ROLE', 'PLACE', 'PERSON')),
  CONSTRAINT need_criterion_what_ck CHECK ((kind = 'PERSON') = (person_id IS NOT NULL))
) STRICT;
CREATE INDEX need_criterion_need ON need_criterion (need_id);
CREATE INDEX need_criterion_person ON need_criterion (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE introduction (
  id INTEGER NOT NULL,
  uid TEXT NOT NULL,
  a_id INTEGER NOT NULL,
  b_id INTEGER NOT NULL,
  stage TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT '',
  day INTEGER NOT NULL,
  CONSTRAINT introduction_pk PRIMARY KEY (id),
  CONSTRAINT introduction_uid_uq UNIQUE (uid),
  CONSTRAINT introduction_a_fk FOREIGN KEY (a_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT introduction_b_fk FOREIGN KEY (b_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT introduction_two_ck CHECK (a_id <> b_id),
  CONSTRAINT introduction_stage_ck
    CHECK (stage IN ('CONSIDERED', 'BOTH_ASKED', 'MADE', 'CAME_TO_SOMETHING', 'DROPPED'))
) STRICT;
CREATE INDEX introduction_a ON introduction (a_id);
CREATE INDEX introduction_b ON introduction (b_id);

CREATE TABLE news (
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  before TEXT NOT NULL DEFAULT '',
  after TEXT NOT NULL,
  day INTEGER NOT NULL,
  CONSTRAINT news_pk PRIMARY KEY (id),
  CONSTRAINT news_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT news_kind_ck CHECK (kind IN ('ORGANIZATION', 'TITLE', 'PLACE'))
) STRICT;
CREATE INDEX news_person ON news (person_id);
CREATE INDEX news_day ON news (day);

-- What the user did about a suggestion: part of the command that did it, and undone with it.
CREATE TABLE suggestion_answer (
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  what TEXT NOT NULL,
  day INTEGER NOT NULL,
  until_day INTEGER,
  CONSTRAINT suggestion_answer_pk PRIMARY KEY (id),
  CONSTRAINT suggestion_answer_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT suggestion_answer_what_ck CHECK (what IN ('SNOOZED', 'DISMISSED', 'DONE'))
) STRICT;
CREATE INDEX suggestion_answer_person ON suggestion_answer (person_id);

-- What was shown on which day: a record Tilth keeps for itself, no command of the user's.
CREATE TABLE suggestion_shown (
  day INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  kind TEXT NOT NULL,
  CONSTRAINT suggestion_shown_pk PRIMARY KEY (day, person_id),
  CONSTRAINT suggestion_shown_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX suggestion_shown_person ON suggestion_shown (person_id);

CREATE TABLE setting (
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  CONSTRAINT setting_pk PRIMARY KEY (name)
) STRICT, WITHOUT ROWID;

-- Undo: the user's commands in order, and for each the statements that take it back (or bring it back once undone).
CREATE TABLE command (
  id INTEGER NOT NULL,
  name TEXT NOT NULL,
  at INTEGER NOT NULL,
  undone INTEGER NOT NULL DEFAULT 0,
  CONSTRAINT command_pk PRIMARY KEY (id),
  CONSTRAINT command_undone_ck CHECK (undone IN (0, 1))
) STRICT;

CREATE TABLE command_step (
  id INTEGER NOT NULL,
  command_id INTEGER NOT NULL,
  inverse TEXT NOT NULL,
  CONSTRAINT command_step_pk PRIMARY KEY (id)
) STRICT;
CREATE INDEX command_step_command ON command_step (command_id);

-- Search: contentless, row ids are those of the things found. No positions are kept, since nobody asks for phrases.
-- A beginning of a length that has no prefix index costs a walk over everything that has it, so there is an index for each
-- length up to ten letters where rows are many. Among people, words that share more than five letters are few enough.
CREATE VIRTUAL TABLE person_text USING fts5 (
  name, organization, tag, detail, notes,
  content = '', contentless_delete = 1, detail = column,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5'
);
CREATE VIRTUAL TABLE organization_text USING fts5 (
  name,
  content = '', contentless_delete = 1, detail = none,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5'
);
CREATE VIRTUAL TABLE interaction_text USING fts5 (
  text,
  content = '', contentless_delete = 1, detail = none,
  tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3 4 5 6 7 8 9 10'
);
