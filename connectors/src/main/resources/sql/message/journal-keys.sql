insert into journal_key (centre, key, message)
select :centre, key, :message from unnest(:keys::text[]) key
on conflict do nothing
