-- Where people stand in the picture of the network, and a number for whom they were connected with then. Tilth notes it for
-- itself, so that the picture is the same tomorrow.
CREATE TABLE place (
  person_id INTEGER NOT NULL,
  x REAL NOT NULL,
  y REAL NOT NULL,
  around INTEGER NOT NULL,
  CONSTRAINT place_pk PRIMARY KEY (person_id),
  CONSTRAINT place_person_fk FOREIGN KEY (person_id) REFERENCES person (id) ON DELETE CASCADE
) STRICT;
