update order_line l
set delivery_state = m.state, outcome = m.outcome, shipped = m.shipped, shortage = m.shortage,
    cancelled = m.cancelled
from unnest(:orderNo::text[], :lineNo::bigint[], :state::text[], :outcome::text[],
            :shipped::bigint[], :shortage::bigint[], :cancelled::bigint[])
  as m(order_no, line_no, state, outcome, shipped, shortage, cancelled)
where l.centre = :centre and l.order_no = m.order_no and l.line_no = m.line_no
