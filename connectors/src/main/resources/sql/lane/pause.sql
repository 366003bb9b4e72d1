insert into lane_pause (centre, lane, who, reason)
values (:centre, :lane, :who, :reason)
on conflict (centre, lane) do update set who = excluded.who, reason = excluded.reason
