-- What is told of days bears no number.
delete from hub_record where stream = 'days';
delete from hub_stream where stream = 'days';

-- A stream knows by itself up to which day the HUB was told its counts: whoever numbers a record
-- locks this row anyway, and sees at once that a day is closed.
alter table hub_stream add column told date;
update hub_stream s
set told = (select min(day) - 1 from hub_record r where r.centre = s.centre and r.stream = s.stream);
alter table hub_stream alter column told set not null;
drop table hub_day;
