insert into delivery (fact, centre, lane, key) values (:fact, :centre, :lane, :key)
