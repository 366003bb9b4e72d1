-- The centre's categories, a page of them by their code; `parent` is absent at the top (AOS-09).
select jsonb_build_object('categories', coalesce(jsonb_agg(jsonb_strip_nulls(jsonb_build_object(
  'category', c.category, 'parent', c.parent, 'name', c.name, 'nameKo', c.name_ko,
  'version', c.version)) order by c.category), '[]'))
from (
  select * from category
  where centre = :centre and (:after::text is null or category > :after)
  order by category limit :limit) c
