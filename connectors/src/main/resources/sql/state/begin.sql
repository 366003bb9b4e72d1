insert into published_stream (centre, stream, lane) values (:centre, :stream, :lane)
on conflict do nothing
