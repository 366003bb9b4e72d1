insert into journal (centre, message, step, route, actor, detail)
values (:centre, :message, :step, :route, :actor, :detail::jsonb)
