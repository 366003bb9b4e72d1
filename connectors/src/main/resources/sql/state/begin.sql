insert into published_stream (centre, stream) values (:centre, :stream) on conflict do nothing
