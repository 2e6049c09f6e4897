'use client';

export { FormFailed as default } from '../../components/prepare/form-failed';
