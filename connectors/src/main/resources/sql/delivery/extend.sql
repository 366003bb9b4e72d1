update run set cut_off = :cutOff, release_at = :cutOff + (release_at - cut_off),
               deadline = greatest(deadline, :cutOff + (release_at - cut_off)),
               state = 'OPEN', by_hand = true
where centre = :centre and route = :route and day = :day::date
