print("goldpan")
