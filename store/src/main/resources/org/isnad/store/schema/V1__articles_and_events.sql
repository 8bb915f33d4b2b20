-- What holds the truth are the packed JSON columns (record, events); the others are made from them,
-- for queries. ${number}, ${bytes} and ${real} stand for the database's own types.

create table store (
  key text primary key,
  value text not null
);

-- The newest version of each article, in the order of arrival.
create table articles (
  number ${number},
  id text not null unique,
  version integer not null,
  content text not null,             -- hash of all that the input gave
  url text,
  address text,                      -- the url without what does not tell pages apart
  source text,
  title text,
  published text,                    -- day, ISO 8601
  language text,
  copy_of text,
  coder text not null,
  change bigint not null,            -- the last one
  record ${bytes} not null,          -- the article as JSON
  events ${bytes} not null           -- its events as JSONL
);
create index articles_address on articles (address);
create index articles_published on articles (published, id);
create index articles_change on articles (change);

-- Versions that a newer one replaced.
create table versions (
  article bigint not null references articles (number),
  version integer not null,
  content text not null,
  record ${bytes} not null,
  primary key (article, version)
);

-- What names are known of actors; each is found by its key.
create table actors (
  number ${number},
  key text not null unique,          -- Wikidata's id, else the small English name, else the Arabic one
  name text,
  name_small text,
  name_ar text,
  wikidata text
);
create index actors_name on actors (name_small);
create index actors_name_ar on actors (name_ar);

-- A mention of an event in the newest version of an article. Lists are joined by ';'.
create table events (
  number ${number},
  article bigint not null references articles (number),
  position integer not null,         -- in the article, from 0
  id text not null unique,
  happening text not null,           -- id of the earliest mention in the article
  type text not null,
  mode text not null,
  context text not null,
  aux text not null,
  quad integer not null,
  score ${real} not null,
  cameo text not null,
  first_day text,
  last_day text,
  words text not null,               -- the trigger
  place_text text,
  place_name text,
  place_country text,
  latitude ${real},
  longitude ${real},
  geonames bigint
);
create index events_article on events (article);
create index events_days on events (first_day, last_day);
create index events_place on events (place_country);

-- Who takes part in an event, tells of it or denies it.
create table parties (
  event bigint not null references events (number),
  part text not null,                -- actor, recipient, source, denier
  position integer not null,         -- among those of this part, from 0
  raw_text text not null,
  actor bigint references actors (number),
  country text,
  sectors text not null,
  role text,
  cue text,                          -- of a source
  stance text,                       -- of a source
  primary key (event, part, position)
);
create index parties_actor on parties (actor);
create index parties_country on parties (country);

-- What changed, for those who hold a copy. Events by the ends of their ids, joined by ' '.
create table changes (
  number bigint primary key,
  article text not null,
  what text not null,                -- added, version, recoded
  version integer not null,
  added text not null,
  altered text not null,
  removed text not null
);
