-- What a need came to, and since when it is kept; unknown for those kept before this was asked.
ALTER TABLE need ADD COLUMN opened_day INTEGER;
ALTER TABLE need ADD COLUMN outcome TEXT NOT NULL DEFAULT '';

-- People who match what a need asks for and do not fit all the same, as the user said.
CREATE TABLE need_exclusion (
  need_id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  CONSTRAINT need_exclusion_pk PRIMARY KEY (need_id, person_id),
  CONSTRAINT need_exclusion_need_fk FOREIGN KEY (need_id) REFERENCES need (id) ON DELETE CASCADE,
  CONSTRAINT need_exclusion_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX need_exclusion_person ON need_exclusion (person_id);

-- The asks that were made for a need.
CREATE TABLE need_ask (
  need_id INTEGER NOT NULL,
  exchange_id INTEGER NOT NULL,
  CONSTRAINT need_ask_pk PRIMARY KEY (need_id, exchange_id),
  CONSTRAINT need_ask_need_fk FOREIGN KEY (need_id) REFERENCES need (id) ON DELETE CASCADE,
  CONSTRAINT need_ask_exchange_fk FOREIGN KEY (exchange_id) REFERENCES exchange (id) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX need_ask_exchange ON need_ask (exchange_id);
