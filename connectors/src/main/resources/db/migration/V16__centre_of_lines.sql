-- Rows that are only ever written beside one that knows its centre need not ask for it again: ten lines
-- cost ten looks at the centre each.

alter table order_sheet drop constraint order_sheet_centre_fkey;        -- sales_order knows it
alter table order_line drop constraint order_line_centre_fkey;          -- sales_order knows it
alter table ledger_entry drop constraint ledger_entry_centre_fkey;      -- store_account knows it
alter table stock_movement drop constraint stock_movement_centre_fkey;  -- stock_promise knows it
