-- Versions only grow, so a partner has something to hear when their sum is not the one told. Rows
-- of version 0 count too: nothing was told of them yet.
select now.centre, now.stream, lane.name as lane
from (
  select centre, 'availability' as stream, sum(version + 1) as versions
  from stock_promise group by centre
  union all
  select centre, 'balance', sum(version + 1) from money_account group by centre
  union all
  select centre, 'prices', sum(version + 1) from exposed_price group by centre
) now
join (values ('availability', 'AOS'), ('availability', 'HUB'), ('balance', 'AOS'),
             ('prices', 'AOS'), ('prices', 'ERP'), ('prices', 'HUB'))
  as lane(stream, name) on lane.stream = now.stream
left join published_stream p
  on p.centre = now.centre and p.stream = now.stream and p.lane = lane.name
where now.versions <> coalesce(p.versions, 0)
order by now.centre, now.stream, lane.name
