select category, parent, name, name_ko, version from category where centre = :centre
