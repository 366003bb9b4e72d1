insert into stock_sequence (centre, sequence)
select :centre, n from unnest(:sequences::bigint[]) n where n > 0
on conflict do nothing
