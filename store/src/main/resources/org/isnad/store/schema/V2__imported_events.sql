-- Events of other data sets, beside ours: they have no article. Columns are named as in events and
-- parties; lists are joined by ';'. What holds the truth is the record, the line as it was.
create table imported_events (
  dataset text not null,             -- as the user named it
  id text not null,                  -- in the data set
  format text not null,              -- gdelt, polecat, phoenix, plover
  first_day text,
  last_day text,
  type text,                         -- PLOVER's; of a CAMEO code that of its root
  mode text not null,
  cameo text,
  score ${real},                     -- PLOVER score or Goldstein value, as the data set has it
  actor text not null,
  actor_country text not null,
  actor_sectors text not null,
  recipient text not null,
  recipient_country text not null,
  recipient_sectors text not null,
  place_name text,
  place_country text,
  latitude ${real},
  longitude ${real},
  source text,
  url text,
  record text not null,
  primary key (dataset, id)
);
create index imported_days on imported_events (first_day, last_day);
