with told as (
  insert into product (centre, sku, option_of, name, name_ko, category, sheet, tax_class,
                       sale_mode, hidden, sold_out, units, liquor_purpose, version)
  select :centre, r.sku, r.option_of, r.name, r.name_ko, r.category, r.sheet, r.tax_class,
         r.sale_mode, r.hidden, r.sold_out, r.units, r.liquor_purpose, r.version
  from jsonb_to_recordset(:rows::jsonb)
    as r(sku text, option_of text, name text, name_ko text, category text, sheet text,
         tax_class text, sale_mode text, hidden boolean, sold_out boolean, units jsonb,
         liquor_purpose text, version bigint)
  on conflict (centre, sku) do update
  set option_of = excluded.option_of, name = excluded.name, name_ko = excluded.name_ko,
      category = excluded.category, sheet = excluded.sheet, tax_class = excluded.tax_class,
      sale_mode = excluded.sale_mode, hidden = excluded.hidden, sold_out = excluded.sold_out,
      units = excluded.units, liquor_purpose = excluded.liquor_purpose,
      version = excluded.version
  where product.version < excluded.version
  returning sku
), rows as (
  insert into stock_promise (centre, sku) select :centre, sku from told order by sku
  on conflict do nothing
)
select sku from told
