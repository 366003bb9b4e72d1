-- Parts that come side by side are counted one after the other.
select round, asked_at from reconciliation
where centre = :centre and day = :day::date and partner = :partner for update
