update order_sheet s
set deposit_held = m.deposit_held, credit_held = m.credit_held, cancelling = m.cancelling
from unnest(:sheetNo::text[], :depositHeld::bigint[], :creditHeld::bigint[], :cancelling::text[]::boolean[])
  as m(sheet_no, deposit_held, credit_held, cancelling)
where s.centre = :centre and s.sheet_no = m.sheet_no
