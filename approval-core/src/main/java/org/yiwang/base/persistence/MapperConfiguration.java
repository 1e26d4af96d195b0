package org.yiwang.base.persistence;

import org.apache.ibatis.annotations.Mapper;
import org.mybatis.spring.annotation.MapperScan;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@MapperScan(basePackages = "org.yiwang", annotationClass = Mapper.class)
class MapperConfiguration {}
