package org.yiwang.identity;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Stream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie by which a device shows that it signed in before. A name per node: nodes on one machine share cookies. */
@Component
public class DeviceCookie {

    private final KnownDevices devices;
    private final SignInSettings settings;

    DeviceCookie(KnownDevices devices, SignInSettings settings) {
        this.devices = devices;
        this.settings = settings;
    }

    private String name() {
        return "yiwang-device-" + devices.mark();
    }

    /** The client of a request to sign in. */
    public Client client(HttpServletRequest request) {
        Cookie[] cookies = request.getCookies();
        String device = Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name()))
                .map(Cookie::getValue)
                .findFirst()
                .orElse("");
        return new Client(request.getRemoteAddr(), device);
    }

    /** Lets the device show from now on that it signed in to the account. Not for devices that everybody uses. */
    public void give(HttpServletRequest request, HttpServletResponse response, Actor owner) {
        ResponseCookie cookie = ResponseCookie.from(
                        name(), devices.remember(client(request).device(), owner.accountId()))
                .path("/")
                .maxAge(settings.deviceValid())
                .httpOnly(true)
                .secure(request.isSecure())
                .sameSite("Strict")
                .build();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
    }
}
