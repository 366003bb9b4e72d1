insert into shipment (centre, shipment_no, sheet_no, at) values (:centre, :shipment, :sheet, :at)
