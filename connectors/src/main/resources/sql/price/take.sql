-- What is committed after this is left for the next time.
delete from price_change
where centre = :centre and current_setting('naru.pricing', true) = 'true'
