select store from sales_order where centre = :centre and order_no = :orderNo
