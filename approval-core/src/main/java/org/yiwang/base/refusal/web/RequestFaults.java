package org.yiwang.base.refusal.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.support.MissingServletRequestPartException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;
import org.yiwang.base.refusal.Refusal;

/** Says of a request that the API cannot read which field is wrong and what belongs there. */
final class RequestFaults {

    private RequestFaults() {}

    /** The reason in place of the framework's English one. */
    static Refusal of(Exception fault) {
        if (fault instanceof HttpMessageNotReadableException unreadable) {
            return BodyFaults.of(unreadable);
        }
        if (fault instanceof MissingServletRequestPartException missing) {
            return Refusal.invalid(missing.getRequestPartName(), "request.part", missing.getRequestPartName());
        }
        if (fault instanceof MissingServletRequestParameterException missing) {
            return Refusal.invalid(missing.getParameterName(), "request.parameter", missing.getParameterName());
        }
        if (fault instanceof MethodArgumentTypeMismatchException wrong) {
            return BodyFaults.wrongValue(wrong.getName(), wrong.getValue(), wrong.getRequiredType());
        }
        if (fault instanceof TypeMismatchException wrong) {
            return BodyFaults.wrongValue(
                    String.valueOf(wrong.getPropertyName()), wrong.getValue(), wrong.getRequiredType());
        }
        return ofAddress(fault);
    }

    private static Refusal ofAddress(Exception fault) {
        if (fault instanceof HttpRequestMethodNotSupportedException wrong) {
            String[] methods = wrong.getSupportedMethods();
            return refusal(
                    "request.method", wrong.getMethod(), joined(methods == null ? Stream.of() : Stream.of(methods)));
        }
        if (fault instanceof HttpMediaTypeNotSupportedException wrong) {
            String given =
                    wrong.getContentType() == null ? "" : wrong.getContentType().toString();
            return refusal("request.mediaType", given, types(wrong.getSupportedMediaTypes().stream()));
        }
        if (fault instanceof HttpMediaTypeNotAcceptableException wrong) {
            return refusal("request.accept", types(wrong.getSupportedMediaTypes().stream()));
        }
        if (fault instanceof NoResourceFoundException || fault instanceof NoHandlerFoundException) {
            return refusal("request.address");
        }
        return refusal("request.unreadable");
    }

    private static Refusal refusal(String code, Object... arguments) {
        return Refusal.of(Refusal.Kind.INVALID, code, null, arguments);
    }

    private static String types(Stream<MediaType> types) {
        return joined(types.filter(type -> !type.getSubtype().startsWith("*")).map(MediaType::toString));
    }

    private static String joined(Stream<String> words) {
        return words.distinct().sorted().collect(Collectors.joining("、"));
    }
}
