-- The last lines of money and stock are asked only where they may be crossed: the condition costs
-- nothing, a call for each of an order's rows did, and while it ran the rows were locked.
drop trigger no_overselling on stock_promise;
create trigger no_overselling before update of promised on stock_promise
  for each row
  when (new.promised > old.promised and new.on_hand - new.promised - greatest(0, new.held) < 0)
  execute function refuse_overselling();

drop trigger no_overspending on money_account;
create trigger no_overspending before update on money_account
  for each row when (new.deposit < 0 and new.deposit_held > old.deposit_held)
  execute function refuse_overspending();
