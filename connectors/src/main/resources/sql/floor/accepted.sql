select sheet_no from order_sheet
where centre = :centre and order_no = :orderNo and outcome = 'ACCEPTED' order by sheet_no
