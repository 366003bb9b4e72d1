-- What is held back is the sum of what the WMS said, in whatever order it came: it may pass below
-- zero on its way. Whoever reads it takes no less than nothing.
alter table stock_promise drop constraint stock_promise_held_check;

create or replace function refuse_overselling() returns trigger language plpgsql as $$
begin
  if new.promised > old.promised and new.on_hand - new.promised - greatest(0, new.held) < 0
      and exists (select from product p
        where p.centre = new.centre and p.sku = new.sku and p.sale_mode = 'LIMITED') then
    raise exception 'SKU % would be promised % over what is there', new.sku,
      new.promised + greatest(0, new.held) - new.on_hand using errcode = 'check_violation';
  end if;
  return new;
end $$;
