package org.yiwang.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.yiwang.application.intake.Channel;
import org.yiwang.identity.AccountKind;
import org.yiwang.identity.Actor;
import org.yiwang.identity.Duty;
import org.yiwang.portal.page.Kiosk;

class ClientChannelTest {

    private static final String PHONE =
            "Mozilla/5.0 (Linux; Android 15; HUAWEI) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36";
    private static final String DESK = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/140.0";

    private final MockHttpServletRequest request = new MockHttpServletRequest();

    @Test
    void aPhoneIsKnownByItsHintElseByItsName() {
        assertThat(ClientChannel.isMobile("?1", DESK)).isTrue();
        assertThat(ClientChannel.isMobile("?0", PHONE)).isFalse();
        assertThat(ClientChannel.isMobile(null, PHONE)).isTrue();
        assertThat(ClientChannel.isMobile(null, DESK)).isFalse();
        assertThat(ClientChannel.isMobile(null, null)).isFalse();
    }

    @Test
    void aTerminalIsOneWhateverItIsBuiltFrom() {
        request.addHeader("User-Agent", PHONE);
        assertThat(ClientChannel.of(request, actor(AccountKind.APPLICANT), Channel.ONLINE))
                .isEqualTo(Channel.MOBILE);
        MockHttpServletResponse terminal = new MockHttpServletResponse();
        Kiosk.begin(request, terminal);
        request.setCookies(terminal.getCookies());
        assertThat(ClientChannel.of(request, actor(AccountKind.APPLICANT), Channel.ONLINE))
                .isEqualTo(Channel.KIOSK);
    }

    @Test
    void staffSayWhichWay() {
        assertThat(ClientChannel.of(request, actor(AccountKind.STAFF), Channel.AGENT))
                .isEqualTo(Channel.AGENT);
    }

    private static Actor actor(AccountKind kind) {
        return new Actor("1", "lin", "林小燕", kind, Set.of(), Set.of(Duty.CLERK));
    }
}
