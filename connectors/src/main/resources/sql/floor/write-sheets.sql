update order_sheet s
set deposit_held = m.deposit_held, credit_held = m.credit_held, cancelling = m.cancelling,
    delivery_state = m.state, sheet_end = m.sheet_end
from unnest(:sheetNo::text[], :depositHeld::bigint[], :creditHeld::bigint[],
            :cancelling::text[]::boolean[], :state::text[], :end::text[])
  as m(sheet_no, deposit_held, credit_held, cancelling, state, sheet_end)
where s.centre = :centre and s.sheet_no = m.sheet_no
