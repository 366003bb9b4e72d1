-- The masters, stock and money of one centre for another, with so many articles and stores.
insert into delivery_route
select (jsonb_populate_record(t, jsonb_build_object('centre', :centre))).* from delivery_route t
where centre = :like;

insert into product
select (jsonb_populate_record(t, jsonb_build_object('centre', :centre))).* from product t
where centre = :like order by sku limit :articles::int;

insert into base_price
select (jsonb_populate_record(t, jsonb_build_object('centre', :centre))).* from base_price t
where centre = :like order by sku limit :articles::int;

insert into stock_promise
select (jsonb_populate_record(t, jsonb_build_object('centre', :centre, 'promised', 0))).*
from stock_promise t
where centre = :like order by sku limit :articles::int;

insert into member
select (jsonb_populate_record(t, jsonb_build_object('centre', :centre))).* from member t
where centre = :like order by store limit :stores::int;

insert into money_account
select (jsonb_populate_record(t, jsonb_build_object('centre', :centre, 'deposit_held', 0))).*
from money_account t
where centre = :like order by store limit :stores::int;
