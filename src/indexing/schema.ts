/** Counted up whenever the tables change. */
export const schemaVersion = 4;
/** "Opci", which tells the file from other programs' databases. */
export const applicationId = 0x4f706369;

export const schema = `
  create table settings (name text primary key, value text not null) without rowid;
  create table files (
    file text primary key, size integer not null, changed real not null, digest text not null,
    producer text not null, text integer, problem text
  ) without rowid;
  create table texts (number integer primary key autoincrement, id text not null unique, head text not null, checksum integer not null);
  create table bodies (number integer primary key, body blob not null);
  create table documents (
    number integer primary key autoincrement, digest blob not null unique, key blob not null,
    words text not null, length integer not null
  );
  create index documents_by_key on documents (key);
  create index documents_by_length on documents (length);
  create table terms (document integer primary key, hashes blob not null);
  create table places (
    text integer not null, position integer not null, document integer not null, paragraph text not null,
    primary key (text, position)
  ) without rowid;
  create index places_by_document on places (document, text);
  create table acts (
    text integer not null, force text not null, actor text not null, name text not null,
    primary key (text, force, actor, name)
  ) without rowid;
  create index acts_by_actor on acts (actor, name, force, text);
  create index acts_by_force on acts (force, text);
  create virtual table keyword using fts5 (
    terms, content = '', contentless_delete = 1, detail = none, tokenize = "ascii tokenchars '/.-()'''"
  );
  create virtual table vocabulary using fts5vocab(keyword, row);
  create table windows (
    number integer primary key autoincrement, key blob not null, position integer not null, vector blob not null,
    unique (key, position)
  );
  create table pieces (
    number integer primary key, scale real not null, ids blob not null, pieces blob not null, checksum integer not null
  );
  create trigger pieces_of_windows after delete on windows begin delete from pieces where number = old.number; end;
`;
