insert into order_sheet
  (centre, sheet_no, order_no, sheet, outcome, refusal, route, delivery_day, accepted_for, gross, vat,
   from_deposit, on_credit, deposit_held, credit_held, price_basis, delivery_state, sheet_end)
select :centre, s.sheet_no, :orderNo, s.sheet, s.outcome, s.refusal, s.route,
       s.delivery_day::date, s.delivery_day::date, s.gross, s.vat, s.from_deposit, s.on_credit,
       s.from_deposit, s.on_credit, :basis,
       case when s.outcome = 'ACCEPTED' then 'RECEIVED' end,
       case when s.outcome = 'ACCEPTED' then 'OPEN' end
from unnest(:sheetNo::text[], :sheet::text[], :outcome::text[], :refusal::text[], :route::text[],
            :deliveryDay::text[], :gross::bigint[], :vat::bigint[], :fromDeposit::bigint[],
            :onCredit::bigint[])
  as s(sheet_no, sheet, outcome, refusal, route, delivery_day, gross, vat, from_deposit, on_credit)
