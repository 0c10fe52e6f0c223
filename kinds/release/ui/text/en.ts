const en = {
  name: 'Release',
  list: 'To release',
};

export default en;
