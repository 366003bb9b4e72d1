update lane_lease set until = now() where holder = :holder
