const en = {
  name: 'Information',
  create: 'Share information',
};

export default en;
