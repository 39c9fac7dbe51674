-- The suggestions of one day as they were last worked out, so that the day opens with them at once. Tilth's own note, made
-- anew whenever it is: no command, not undone, told to no other file.
CREATE TABLE suggestion_choice (
  place INTEGER NOT NULL,
  day INTEGER NOT NULL,
  kind TEXT NOT NULL,
  person_id INTEGER NOT NULL,
  introduction_id INTEGER,
  score REAL NOT NULL,
  warmth TEXT NOT NULL,
  CONSTRAINT suggestion_choice_pk PRIMARY KEY (place),
  CONSTRAINT suggestion_choice_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT suggestion_choice_introduction_fk FOREIGN KEY (introduction_id) REFERENCES introduction (id) ON DELETE CASCADE
) STRICT;
CREATE INDEX suggestion_choice_person ON suggestion_choice (person_id);
CREATE INDEX suggestion_choice_introduction ON suggestion_choice (introduction_id);

-- What led to each of them: a term's form, its name and its value as text.
CREATE TABLE suggestion_term (
  place INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  form TEXT NOT NULL,
  name TEXT NOT NULL,
  value TEXT NOT NULL,
  CONSTRAINT suggestion_term_pk PRIMARY KEY (place, ordinal),
  CONSTRAINT suggestion_term_place_fk FOREIGN KEY (place) REFERENCES suggestion_choice (place) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
