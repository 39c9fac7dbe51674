-- What a person was known by before two entries of theirs were joined, so that a file which knows the other one finds them.
CREATE TABLE alias (
  id INTEGER NOT NULL,
  person_id INTEGER NOT NULL,
  ordinal INTEGER NOT NULL,
  uid TEXT NOT NULL,
  name TEXT NOT NULL DEFAULT '',
  CONSTRAINT alias_pk PRIMARY KEY (id),
  CONSTRAINT alias_uid_uq UNIQUE (uid),
  CONSTRAINT alias_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT alias_uid_ck CHECK (uid <> '')
) STRICT;
CREATE INDEX alias_person ON alias (person_id);

-- Two who look like one person and are not: the user said so, and is not asked again.
CREATE TABLE distinct_pair (
  a_id INTEGER NOT NULL,
  b_id INTEGER NOT NULL,
  CONSTRAINT distinct_pair_pk PRIMARY KEY (a_id, b_id),
  CONSTRAINT distinct_pair_a_fk FOREIGN KEY (a_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT distinct_pair_b_fk FOREIGN KEY (b_id) REFERENCES person (id) ON DELETE CASCADE,
  CONSTRAINT distinct_pair_order_ck CHECK (a_id < b_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX distinct_pair_b ON distinct_pair (b_id);
