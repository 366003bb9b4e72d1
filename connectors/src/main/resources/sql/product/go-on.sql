delete from category_stop where centre = :centre and category = :category
