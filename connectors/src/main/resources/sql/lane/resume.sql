delete from lane_pause where centre = :centre and lane = :lane
