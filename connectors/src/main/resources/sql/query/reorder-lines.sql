-- What was asked in an order, to ask for it again.
select l.line_no, l.article, l.unit, l.asked, l.unit_price
from order_line l where l.centre = :centre and l.order_no = :orderNo
order by l.line_no
