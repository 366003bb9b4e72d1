delete from file_claim where centre = :centre and name = :name and holder = :holder
