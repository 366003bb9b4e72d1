insert into price_change (centre) values (:centre)
