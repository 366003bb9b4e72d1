with step as (
  insert into journal (centre, message, step, route, actor, detail)
  values (:centre, :message, :step, :route, :actor, :detail::jsonb)
)
insert into journal_key (centre, key, message)
select :centre, key, :message from unnest(:keys::text[]) key
on conflict do nothing
